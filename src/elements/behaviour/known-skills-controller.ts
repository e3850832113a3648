import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoleContent } from '../../content/role-content.js';
import type { Messages } from '../../locales/messages.js';
import { skillSelection } from './skill-selection.js';

interface KnownSkillsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly visibleContent: RoleContent | undefined;
  readonly words: Messages | undefined;
}

/** Marks the skills the visitor has ticked anywhere on the page, and says how many of a role's skills these are. */
export class KnownSkillsController implements ReactiveController {
  readonly #host: KnownSkillsHost;
  #unsubscribe: (() => void) | undefined;
  /** Whether a skill is marked in the drawing. */
  #hasMarks = false;

  constructor(host: KnownSkillsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe ??= skillSelection.subscribe(() => this.hostUpdated());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  hostUpdated(): void {
    const { renderRoot, visibleContent, words } = this.#host;
    if (!visibleContent?.skills || !words || (!this.#hasMarks && skillSelection.isEmpty)) return;
    const names = visibleContent.skills.groups.flatMap(({ items }) => items.map(({ name }) => name));
    const known = names.filter((name) => skillSelection.has(name)).length;
    this.#hasMarks = known > 0;
    for (const chip of renderRoot.querySelectorAll('[part~=chip]'))
      chip.classList.toggle('known', skillSelection.has(chip.textContent));
    const count = renderRoot.querySelector<HTMLElement>('[part=skill-count]');
    if (!count) return;
    count.hidden = known === 0;
    count.textContent = (words.known ?? words.selected)(known, names.length);
  }
}
