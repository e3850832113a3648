import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent, SkillsContent } from '../content/role-content.js';
import { drawCtaButton } from './draw-cta.js';
import { drawFacts } from './draw-facts.js';
import { drawHeading } from './draw-heading.js';
import { headingId } from './draw-section-heading.js';
import { drawSource } from './draw-source.js';
import { drawStrip } from './draw-strip.js';
import type { SectionFrame } from './section-frame.js';

/** Letters of two lines of chips at 20 em. Each chip takes about four more for its padding and the gap. */
const LETTERS = 66;
const PADDING = 4;

function countFitting(names: readonly string[]): number {
  let room = LETTERS;
  const at = names.findIndex((name) => (room -= name.length + PADDING) < 0);
  return at < 0 ? names.length : Math.max(3, at);
}

function drawSkills(
  { groups, heading, lang }: SkillsContent,
  { words }: SectionFrame,
  max: number | undefined,
): TemplateResult {
  const names = groups.flatMap(({ items }) => items.map(({ name }) => name));
  const count = Math.min(names.length, max ?? countFitting(names));
  const rest = names.length - count;
  const more = html`<li part="skill-more">${words.more?.(rest) ?? `+${rest}`}</li>`;
  return html`<ul role="list" part="skills list" class="core" aria-label=${heading} lang=${lang ?? nothing}>
      ${names.slice(0, count).map((name) => html`<li part="skill chip">${name}</li>`)}${rest ? more : nothing}
    </ul>
    <p part="skill-count" hidden></p>`;
}

function drawTitle({ title, url }: RoleContent, { heading }: SectionFrame, target: string | null): unknown {
  const text = heading || title;
  return url
    ? html`<a part="card-link link" href=${url} target=${target ?? nothing} rel="noopener">${text}</a>`
    : text;
}

/**
 * One role at a glance. The title's link covers the card; the button and the source are targets of their own.
 *
 * @param maxSkills how many skills are listed; undefined: as many as fill about two lines of 20 em, at least three
 * @param target where links open, as on `<a>`; null: the browser's default
 */
export function drawCard(
  content: RoleContent,
  frame: SectionFrame,
  maxSkills: number | undefined,
  target: string | null,
): TemplateResult {
  const { summary, day, skills, cta, source } = content;
  const look = frame.heading === '' ? 'visually-hidden' : '';
  const id = headingId('card');
  return html`<article aria-labelledby=${id}>
    <div part="header">
      ${drawHeading(drawTitle(content, frame, target), frame.level, 'heading title', id, look)}
      ${summary.lead ? html`<p part="lead">${summary.lead}</p>` : nothing}
    </div>
    ${drawFacts(content)}${day ? drawStrip(day) : nothing}${skills ? drawSkills(skills, frame, maxSkills) : nothing}
    ${cta ? html`<div class="action" lang=${cta.lang ?? nothing}>${drawCtaButton(cta, frame, target)}</div>` : nothing}
    ${source ? drawSource(source) : nothing}
  </article>`;
}
