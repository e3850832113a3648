import type { PropertyValues, TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawSkills } from '../drawing/draw-skills.js';
import { skillsStyles } from '../styles/skills.styles.js';
import { skillSelection } from './behaviour/skill-selection.js';
import { booleanAttribute } from './boolean-attribute.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';
import { RoleSkillToggleEvent } from './role-events.js';

/**
 * Tools and skills of a role as chips: those used every day apart from those that depend on the task.
 *
 * @summary The skills of a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleSkillToggleEvent} role-skill-toggle - when the visitor ticks or unticks a skill
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates a link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart skill-group - the label of a group of skills
 * @csspart skills - a group of skills
 * @csspart list - a list, as in every element
 * @csspart skill - a skill
 * @csspart chip - a skill, drawn as a chip
 * @csspart skill-count - how many are ticked, when they are selectable
 * @csspart link - a link
 */
export class RoleSkillChips extends RoleElement {
  static override styles = [...RoleElement.styles, skillsStyles];

  /** Lets visitors tick the skills they have. Ticks belong to the page: one counts for every role with that skill. */
  @property({ converter: booleanAttribute }) selectable = false;

  override readonly section = 'skills';

  #unsubscribe: (() => void) | undefined;

  protected override get isInteractive(): boolean {
    return this.selectable;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(false);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#follow(this.selectable && this.isConnected);
    super.update(changed);
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    const isTicked = this.selectable ? (name: string) => skillSelection.has(name) : undefined;
    return drawSkills(content, this.frame, isTicked);
  }

  protected override onClick(event: Event): void {
    super.onClick(event);
    const chip = (event.target as Element).closest('[part~=chip][aria-pressed]');
    if (chip && this.renderRoot.contains(chip)) this.#toggle(chip.textContent.trim());
  }

  #toggle(name: string): void {
    skillSelection.toggle(name);
    const groups = this.content?.skills?.groups ?? [];
    const names = groups.flatMap(({ items }) => items.map((skill) => skill.name));
    const selected = names.filter((each) => skillSelection.has(each));
    this.dispatchEvent(new RoleSkillToggleEvent(name, skillSelection.has(name), selected));
  }

  #follow(isSelectable: boolean): void {
    if (isSelectable) {
      this.#unsubscribe ??= skillSelection.subscribe(() => this.requestUpdate());
    } else {
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    }
  }
}
