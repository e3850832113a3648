import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { RoleContent, SourceContent } from '../../content/role-content.js';
import { describeForMachines } from '../../state/structured-data.js';
import { linkTo } from '../shared/link-to.js';
import { RoleElement } from '../shared/role-element.js';
import { PARTS } from './parts.js';
import { roleProfileStyles } from './role-profile.styles.js';
import { sectionNames, type SectionName } from './section-names.js';

/**
 * The whole page of a role.
 *
 * @summary A day in the life of a role, on one page.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart source - the line that credits the source of the facts
 */
export class RoleProfile extends RoleElement {
  static override styles = [...RoleElement.styles, roleProfileStyles];

  /** Which sections, in which order: `summary takeaways day duties skills faq cta explore`. Default: all. */
  @property() sections: string | null = null;

  /** `occupation` or `occupation faq`: tells machines about the role in the page's head. Default: nothing. */
  @property({ attribute: 'structured-data' }) structuredData: string | null = null;

  override readonly section = 'profile';

  protected override get look(): undefined {
    return undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    describeForMachines(this, undefined);
  }

  protected override renderSection(content: RoleContent): TemplateResult {
    const sections = sectionNames(this.sections).filter((name) => content[name]);
    return html`<article aria-label=${content.summary.heading}>
      ${sections.map((name) => this.#renderPart(name, content))}
      ${content.source ? source(content.source) : nothing}
    </article>`;
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

  /** The drawing is done when every section has drawn itself. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    const parts = this.renderRoot.querySelectorAll<RoleElement>('article > *');
    await Promise.all([...parts].map((part) => part.updateComplete));
    return settled;
  }

  #renderPart(name: SectionName, content: RoleContent): TemplateResult {
    const level = this.headingLevel + (name === 'summary' ? 0 : 1);
    const { density } = this;
    switch (name) {
      case 'summary':
        return html`<role-summary
          exportparts=${PARTS}
          .heading=${this.heading}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-summary>`;
      case 'takeaways':
        return html`<role-takeaways
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-takeaways>`;
      case 'day':
        return html`<role-day-timeline
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-day-timeline>`;
      case 'duties':
        return html`<role-duties
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-duties>`;
      case 'skills':
        return html`<role-skill-chips
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-skill-chips>`;
      case 'faq':
        return html`<role-faq
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-faq>`;
      case 'cta':
        return html`<role-cta
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-cta>`;
      case 'explore':
        return html`<role-explore
          exportparts=${PARTS}
          .headingLevel=${level}
          .density=${density}
          .content=${content}
        ></role-explore>`;
    }
  }
}

function source({ label, name, url, licence, retrieved }: SourceContent): TemplateResult {
  const details = [licence, retrieved].filter(Boolean).join(' · ');
  return html`<p part="source">
    ${label}: ${url ? linkTo(url, name) : name}${details ? ` · ${details}` : nothing}
  </p>`;
}
