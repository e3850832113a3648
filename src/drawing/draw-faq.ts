import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContent, RoleContent } from '../content/role-content.js';
import { drawHeading } from './draw-heading.js';
import { chevron } from './icons.js';
import { drawRichText } from './draw-rich-text.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

function drawQuestion({ id, question, answer, lang }: QuestionContent, level: number): TemplateResult {
  const button = html`<button
    part="question"
    type="button"
    id="q-${id}"
    aria-expanded="false"
    aria-controls="a-${id}"
  >
    <span>${question}</span>${chevron}
  </button>`;
  return html`<div part="item" lang=${lang ?? nothing}>
    ${drawHeading(button, level, 'question-heading')}
    <div id="a-${id}" hidden="until-found"><div part="answer">${drawRichText(answer)}</div></div>
  </div>`;
}

/** Questions and answers, all closed. `FaqController` opens them. */
export function drawFaq({ faq }: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  if (!faq) return undefined;
  const { items } = faq;
  const expandAll = html`<button part="expand-all" type="button">${frame.words.showAll}</button>`;
  return html`<div class="bar">
      ${drawSectionHeading('faq', faq.heading, frame)}${items.length > 1 ? expandAll : nothing}
    </div>
    <div part="faq list">${items.map((item) => drawQuestion(item, frame.level + 1))}</div>`;
}
