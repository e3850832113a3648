import type { PropertyValues, TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawSkills } from '../drawing/draw-skills.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { SkillSelection } from './behaviour/skill-selection.js';
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

  #selection: SkillSelection | undefined;
  #unsubscribe: (() => void) | undefined;

  protected override get isInteractive(): boolean {
    return !!this.#selection;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override update(changed: PropertyValues<this>): void {
    const id = this.content?.id;
    this.#follow(this.selectable && this.isConnected && id ? SkillSelection.of(id) : undefined);
    super.update(changed);
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawSkills(content, this.frame, this.#selection?.ticked);
  }

  protected override onClick(event: Event): void {
    super.onClick(event);
    const chip = (event.target as Element).closest('[part~=chip][aria-pressed]');
    if (chip && this.renderRoot.contains(chip)) this.#toggle(chip.textContent.trim());
  }

  #toggle(name: string): void {
    this.#selection?.toggle(name);
    const groups = this.content?.skills?.groups ?? [];
    const names = groups.flatMap(({ items }) => items.map((skill) => skill.name));
    const selected = names.filter((each) => this.#selection?.ticked.has(each));
    this.dispatchEvent(new RoleSkillToggleEvent(name, selected.includes(name), selected));
  }

  #follow(selection: SkillSelection | undefined): void {
    if (selection === this.#selection) return;
    this.#unsubscribe?.();
    this.#selection = selection;
    this.#unsubscribe = selection?.subscribe(() => this.requestUpdate());
  }
}
