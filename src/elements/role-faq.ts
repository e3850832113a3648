import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawFaq } from '../drawing/draw-faq.js';
import { FaqController } from './behaviour/faq-controller.js';
import { faqStyles } from '../styles/faq.styles.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * Questions and answers. A closed answer is still found by find-in-page, text fragments and printing;
 * `#<id of the element>/<id of the question>` in the page's address opens that question.
 *
 * @summary Questions about a role, answered.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleToggleEvent} role-toggle - when a question was opened or closed
 * @fires {RoleNavigationEvent} role-link-click - when a link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart heading - the heading
 * @csspart expand-all - the button that opens or closes all answers
 * @csspart faq - the questions
 * @csspart list - a list, as in every element
 * @csspart item - an entry of a list, as in every element
 * @csspart question-heading - the heading that holds the button
 * @csspart question - the button that is a question
 * @csspart question-icon - the mark of a question
 * @csspart answer - an answer
 * @csspart link - a link
 */
export class RoleFaq extends RoleElement {
  static override styles = [...RoleElement.styles, faqStyles];

  /** Which answers are open to begin with. */
  @property() open: 'none' | 'first' | 'all' = 'none';

  override readonly section = 'faq';

  constructor() {
    super();
    new FaqController(this);
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawFaq(content, this.frame);
  }
}
