import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoleContent } from '../../content/role-content.js';
import { halfVisible, nearViewport } from '../../state/watch-visibility.js';
import { RoleImpressionEvent } from '../role-events.js';

interface ImpressionHost extends ReactiveControllerHost, HTMLElement {
  readonly visibleContent: RoleContent | undefined;
  readonly impressionTargets: readonly (readonly [section: string, target: Element])[];
}

/**
 * Dispatches `role-impression` once for each record and section, when half of it is in view. An element far from the
 * viewport is observed as a whole; its sections are observed once it comes near.
 */
export class ImpressionController implements ReactiveController {
  readonly #host: ImpressionHost;
  #id: string | undefined;
  #isNear = false;
  #stopApproach: (() => void) | undefined;
  readonly #reported = new Set<string>();
  #stopObserving: (() => void)[] = [];

  constructor(host: ImpressionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { visibleContent: content, isConnected } = this.#host;
    if (content?.id !== this.#id) {
      this.hostDisconnected();
      this.#reported.clear();
    }
    this.#id = content?.id;
    if (!content || !isConnected) return;
    this.#stopApproach ??= nearViewport.once(this.#host, () => {
      this.#isNear = true;
      this.#observe();
    });
    if (this.#isNear) this.#observe();
  }

  hostDisconnected(): void {
    this.#stopApproach?.();
    this.#stopApproach = undefined;
    this.#isNear = false;
    this.#unobserve();
  }

  #unobserve(): void {
    for (const stop of this.#stopObserving) stop();
    this.#stopObserving = [];
  }

  /** Runs after each drawing, because a section with new content is a new element. */
  #observe(): void {
    this.#unobserve();
    this.#stopObserving = this.#host.impressionTargets
      .filter(([section]) => !this.#reported.has(section))
      .map(([section, target]) => halfVisible.once(target, () => this.#report(section)));
  }

  #report(section: string): void {
    this.#reported.add(section);
    this.#host.dispatchEvent(new RoleImpressionEvent(this.#id ?? '', section));
  }
}
