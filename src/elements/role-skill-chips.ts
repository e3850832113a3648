import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { RoleContent, SkillContent } from '../content/role-content.js';
import { messagesOf } from '../state/messages-of.js';
import { SkillSelection } from './behaviour/skill-selection.js';
import { drawSkills } from '../drawing/draw-skills.js';
import { check, plus } from '../drawing/icons.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { booleanAttribute } from './boolean-attribute.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';
import { RoleSkillToggleEvent } from './role-events.js';

/**
 * Tools and skills of a role as chips: what is used every day apart from what depends on the project.
 *
 * @summary The skills of a role.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleSkillToggleEvent} role-skill-toggle - when the visitor ticks a skill or takes the tick away
 * @fires {RoleNavigationEvent} role-link-click - when a link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart skill-group - the label of a group of skills
 * @csspart skills - a group of skills
 * @csspart list - a list, as in every element
 * @csspart skill - a skill
 * @csspart chip - a skill, as the chip it is
 * @csspart skill-count - how many are ticked, when they are selectable
 * @csspart link - a link
 */
export class RoleSkillChips extends RoleElement {
  static override styles = [...RoleElement.styles, skillsStyles];

  /** The visitor can tick what they know. The ticks are shared by all elements of the same role on the page. */
  @property({ converter: booleanAttribute }) selectable = false;

  override readonly section = 'skills';

  protected override get look(): unknown {
    return this.#selection ? undefined : '';
  }

  #selection: SkillSelection | undefined;
  #unsubscribe: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override update(changed: PropertyValues<this>): void {
    const id = this.shown?.id;
    this.#follow(this.selectable && this.isConnected && id ? SkillSelection.of(id) : undefined);
    super.update(changed);
  }

  protected override renderSection(content: RoleContent): TemplateResult | undefined {
    if (!this.#selection) return drawSkills(content, this.frame);
    const count = html`<p part="skill-count" role="status">${this.#count(content)}</p>`;
    return drawSkills(content, this.frame, (skill) => this.#renderChoice(skill, content), count);
  }

  #renderChoice({ name }: SkillContent, content: RoleContent): TemplateResult {
    const onClick = (): void => this.#toggle(name, content);
    const ticked = this.#selection?.has(name);
    return html`<li>
      <button part="skill chip" type="button" aria-pressed=${!!ticked} @click=${onClick}>
        ${ticked ? check : plus}${name}
      </button>
    </li>`;
  }

  #toggle(name: string, content: RoleContent): void {
    this.#selection?.toggle(name);
    const selected = this.#names(content).filter((each) => this.#selection?.has(each));
    this.dispatchEvent(new RoleSkillToggleEvent(name, selected.includes(name), selected));
  }

  #count(content: RoleContent): string {
    const names = this.#names(content);
    const ticked = names.filter((name) => this.#selection?.has(name)).length;
    return messagesOf(content).selected(ticked, names.length);
  }

  #names({ skills }: RoleContent): readonly string[] {
    return skills?.groups.flatMap(({ items }) => items.map(({ name }) => name)) ?? [];
  }

  #follow(selection: SkillSelection | undefined): void {
    if (selection === this.#selection) return;
    this.#unsubscribe?.();
    this.#selection = selection;
    this.#unsubscribe = selection?.subscribe(() => this.requestUpdate());
  }
}
