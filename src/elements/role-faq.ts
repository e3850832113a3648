import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawFaq } from '../drawing/draw-faq.js';
import { FaqController } from './behaviour/faq-controller.js';
import { faqStyles } from '../styles/faq.styles.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * Questions and answers. Find-in-page, text fragments and printing reach closed answers too.
 * The fragment `#<id of the element>/<id of the question>` in the page's address opens that question.
 *
 * @summary Questions and answers about a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleToggleEvent} role-toggle - when a question opens or closes
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates a link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart heading - the heading
 * @csspart expand-all - the button that opens or closes all answers
 * @csspart faq - the questions
 * @csspart list - a list, as in every element
 * @csspart item - an entry of a list, as in every element
 * @csspart question-heading - the heading that holds the button
 * @csspart question - the button with the question
 * @csspart question-icon - the mark of a question
 * @csspart answer - an answer
 * @csspart link - a link
 */
export class RoleFaq extends RoleElement {
  static override styles = [...RoleElement.styles, faqStyles];

  /** Which answers are open at first. */
  @property() open: 'none' | 'first' | 'all' = 'none';

  override readonly section = 'faq';

  constructor() {
    super();
    new FaqController(this, () => this.open);
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawFaq(content, this.frame);
  }
}
