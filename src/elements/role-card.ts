import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawCard } from '../drawing/draw-card.js';
import type { SectionName } from '../drawing/section-names.js';
import { cardStyles } from '../styles/card.styles.js';
import { ctaStyles } from '../styles/cta.styles.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { KnownSkillsController } from './behaviour/known-skills-controller.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * One role at a glance, for grids, lists, sidebars and search results. All cards of a row are equally tall, and their
 * facts, skills and buttons line up.
 *
 * @summary A role as a card.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates the card or its source; cancelable
 * @fires {RoleNavigationEvent} role-cta-click - when the visitor activates the button; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart header - heading and lead
 * @csspart heading - the heading
 * @csspart title - the title of the role
 * @csspart card-link - the link to the role's own page, which covers the card
 * @csspart link - a link
 * @csspart lead - the lines under the heading
 * @csspart facts - the strip of figures
 * @csspart fact - a figure with its label
 * @csspart fact-label - the label of a figure
 * @csspart fact-value - a figure
 * @csspart strip - the day on one arc
 * @csspart skills - a group of skills
 * @csspart list - a list, as in every element
 * @csspart skill - a skill
 * @csspart chip - a skill, drawn as a chip
 * @csspart skill-more - how many more skills there are
 * @csspart skill-count - how many of the skills the visitor has ticked
 * @csspart cta-button - the link that looks like a button
 * @csspart source - the line that credits the source of the facts
 */
export class RoleCard extends RoleElement {
  static override styles = [...RoleElement.styles, skillsStyles, ctaStyles, cardStyles];

  /** `plain` has no surface of its own. */
  @property() override appearance: 'plain' | 'card' = 'card';

  /** How many skills are listed. Default: as many as fill about two lines of 20 em, at least three. */
  @property({ type: Number, attribute: 'max-skills' }) maxSkills: number | null = null;

  /** Where links open, as on `<a>`. Default: the same browsing context. */
  @property() target: string | null = null;

  override readonly section = 'card';

  constructor() {
    super();
    new KnownSkillsController(this);
  }

  protected override get ownLook(): string {
    return `${this.maxSkills},${this.target}`;
  }

  protected override sectionsOf(): readonly SectionName[] {
    return ['summary', 'day', 'skills', 'cta'];
  }

  protected override surroundingsOf({ lang, title, url, summary, source }: RoleContent): readonly unknown[] {
    return [lang, title, url, summary, source];
  }

  protected override drawSections(content: RoleContent): TemplateResult {
    const max = this.maxSkills ?? NaN;
    return drawCard(content, this.frame, max >= 0 ? max : undefined, this.target);
  }
}
