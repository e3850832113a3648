import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContent, RoleContent } from '../content/role-content.js';
import { messagesOf } from '../state/messages-of.js';
import { heading } from './draw-heading.js';
import { chevron } from './icons.js';
import { richText } from './draw-rich-text.js';
import type { SectionFrame } from './section-frame.js';
import { sectionHeading } from './draw-section-heading.js';

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
    ${heading(button, { level, part: 'question-heading' })}
    <div id="a-${id}" hidden="until-found"><div part="answer">${richText(answer)}</div></div>
  </div>`;
}

/** Questions with their answers, all closed; `FaqController` opens them. */
export function drawFaq(content: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  const { faq } = content;
  if (!faq) return undefined;
  const { items } = faq;
  const expandAll = html`<button part="expand-all" type="button">${messagesOf(content).showAll}</button>`;
  return html`<div class="bar">
      ${sectionHeading('faq', faq.heading, frame)}${items.length > 1 ? expandAll : nothing}
    </div>
    <div part="faq list">${items.map((item) => drawQuestion(item, frame.level + 1))}</div>`;
}
