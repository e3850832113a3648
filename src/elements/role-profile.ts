import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RoleContent, SourceContent } from '../content/role-content.js';
import { describeForMachines } from './behaviour/structured-data-controller.js';
import { ctaStyles } from '../styles/cta.styles.js';
import { dayStyles } from '../styles/day.styles.js';
import { drawCta } from '../drawing/draw-cta.js';
import { drawDay } from '../drawing/draw-day.js';
import { drawDuties } from '../drawing/draw-duties.js';
import { drawExplore } from '../drawing/draw-explore.js';
import { drawFaq } from '../drawing/draw-faq.js';
import { drawSkills } from '../drawing/draw-skills.js';
import { drawSummary } from '../drawing/draw-summary.js';
import { drawTakeaways } from '../drawing/draw-takeaways.js';
import { exploreStyles } from '../styles/explore.styles.js';
import { FaqController } from './behaviour/faq-controller.js';
import { faqStyles } from '../styles/faq.styles.js';
import type { SectionFrame } from '../drawing/section-frame.js';
import { sectionNames, type SectionName } from '../drawing/section-names.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { summaryStyles } from '../styles/summary.styles.js';
import { takeawaysStyles } from '../styles/takeaways.styles.js';
import { linkTo } from '../drawing/draw-link.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';
import { roleProfileStyles } from '../styles/profile.styles.js';

type DrawSection = (content: RoleContent, frame: SectionFrame) => TemplateResult | undefined;

/** The sections of a page, in their usual order. */
const DRAWINGS: Readonly<Record<SectionName, DrawSection>> = {
  summary: drawSummary,
  takeaways: drawTakeaways,
  day: drawDay,
  duties: drawDuties,
  skills: drawSkills,
  faq: drawFaq,
  cta: drawCta,
  explore: drawExplore,
};

function drawSource({ label, name, url, licence, retrieved }: SourceContent): TemplateResult {
  const details = [licence, retrieved].filter(Boolean).join(' · ');
  return html`<p part="source">
    ${label}: ${url ? linkTo(url, name) : name}${details ? ` · ${details}` : nothing}
  </p>`;
}

/**
 * The whole page of a role.
 *
 * @summary A day in the life of a role, on one page.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleToggleEvent} role-toggle - when a question was opened or closed
 * @fires {RoleNavigationEvent} role-cta-click - when the link of the call to action is about to be followed; cancelable
 * @fires {RoleNavigationEvent} role-link-click - when another link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it, or of one of its sections, was in view for the first time
 * @csspart source - the line that credits the source of the facts
 */
export class RoleProfile extends RoleElement {
  static override styles = [
    ...RoleElement.styles,
    summaryStyles,
    takeawaysStyles,
    dayStyles,
    skillsStyles,
    faqStyles,
    ctaStyles,
    exploreStyles,
    roleProfileStyles,
  ];

  /** Which sections, in which order: `summary takeaways day duties skills faq cta explore`. Default: all. */
  @property() sections: string | null = null;

  /** `occupation` or `occupation faq`: tells machines about the role in the page's head. Default: nothing. */
  @property({ attribute: 'structured-data' }) structuredData: string | null = null;

  override readonly section = 'profile';

  /** What has changed in the page that is drawn. */
  #changed: readonly SectionName[] = [];

  constructor() {
    super();
    new FaqController(this);
  }

  /** The page as a whole, and each of its sections. */
  override get places(): readonly (readonly [section: string, place: Element])[] {
    return [...super.places, ...this.#drawings];
  }

  protected override get look(): unknown {
    return this.sections;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    describeForMachines(this, undefined);
  }

  protected override sectionsOf(content: RoleContent): readonly SectionName[] {
    const all = Object.keys(DRAWINGS) as SectionName[];
    return sectionNames(this.sections, all).filter((name) => content[name]);
  }

  protected override renderSection(content: RoleContent): TemplateResult {
    return html`<article aria-label=${content.summary.heading}>
      ${this.sectionsOf(content).map(
        (name) => html`<div class="section ${name}">${DRAWINGS[name](content, this.#frameOf(name))}</div>`,
      )}
      ${content.source ? drawSource(content.source) : nothing}
    </article>`;
  }

  /** One that says something else gives way, its neighbours stay; unless that changes the page around them. */
  protected override keeps(before: RoleContent, content: RoleContent): boolean {
    const around = (all: RoleContent): string =>
      JSON.stringify([all.lang, all.summary.heading, all.source, this.sectionsOf(all)]);
    if (around(before) !== around(content)) return false;
    this.#changed = this.sectionsOf(content).filter(
      (name) =>
        before[name] !== content[name] && JSON.stringify(before[name]) !== JSON.stringify(content[name]),
    );
    return true;
  }

  protected override mend(): void {
    if (this.#changed.length === 0) return;
    const fresh = this.copy() as Element;
    const drawings = new Map(this.#drawings);
    for (const name of this.#changed) drawings.get(name)?.replaceWith(...fresh.querySelectorAll(`.${name}`));
    this.#changed = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { record, shown: content } = this;
    const wanted = new Set(this.structuredData?.split(/\s+/));
    describeForMachines(
      this,
      this.isConnected && record && content && this.structuredData ? { record, content, wanted } : undefined,
    );
  }

  /** The sections that are drawn. */
  get #drawings(): [SectionName, Element][] {
    return [...this.renderRoot.querySelectorAll('.section')].map((each) => [
      each.classList[1] as SectionName,
      each,
    ]);
  }

  #frameOf(name: SectionName): SectionFrame {
    const { frame } = this;
    return name === 'summary' ? frame : { level: frame.level + 1, onPage: true };
  }
}
