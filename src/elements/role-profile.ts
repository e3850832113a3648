import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawProfile } from '../drawing/draw-profile.js';
import { selectSections, type SectionName } from '../drawing/section-names.js';
import { ctaStyles } from '../styles/cta.styles.js';
import { dayStyles } from '../styles/day.styles.js';
import { exploreStyles } from '../styles/explore.styles.js';
import { faqStyles } from '../styles/faq.styles.js';
import { roleProfileStyles } from '../styles/profile.styles.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { summaryStyles } from '../styles/summary.styles.js';
import { takeawaysStyles } from '../styles/takeaways.styles.js';
import { findSections } from './behaviour/drawing.js';
import { FaqController } from './behaviour/faq-controller.js';
import { StructuredDataController } from './behaviour/structured-data-controller.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * The whole page of a role.
 *
 * @summary A day in the life of a role, on one page.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleToggleEvent} role-toggle - when a question opens or closes
 * @fires {RoleNavigationEvent} role-cta-click - when the visitor activates the link of the call to action; cancelable
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates another link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the page, or of one of its sections, is in view for the first time
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

  /** `occupation` or `occupation faq`: describes the role in the page's head, as JSON-LD. Default: nothing. */
  @property({ attribute: 'structured-data' }) structuredData: string | null = null;

  override readonly section = 'profile';

  constructor() {
    super();
    new FaqController(this);
    new StructuredDataController(this);
  }

  /** The page as a whole, and each of its sections. @internal */
  override get impressionTargets(): readonly (readonly [section: string, target: Element])[] {
    return [...super.impressionTargets, ...findSections(this.renderRoot)];
  }

  protected override get ownLook(): string | null {
    return this.sections;
  }

  protected override sectionsOf(content: RoleContent): readonly SectionName[] {
    return selectSections(content, this.sections);
  }

  protected override surroundingsOf(content: RoleContent): readonly unknown[] {
    return [content.lang, content.summary.heading, content.source, this.sectionsOf(content)];
  }

  protected override drawSections(content: RoleContent): TemplateResult {
    return drawProfile(content, this.sectionsOf(content), this.frame);
  }
}
