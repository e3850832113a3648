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

  /** Lets visitors tick the skills they have. All elements of the same role on the page share the ticks. */
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
