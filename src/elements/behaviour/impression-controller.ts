import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoleContent } from '../../content/role-content.js';
import { halfSeen, nearViewport } from '../../state/watch-visibility.js';
import { RoleImpressionEvent } from '../role-events.js';

interface ImpressionHost extends ReactiveControllerHost, HTMLElement {
  /** What is drawn, if anything is. */
  readonly drawn: RoleContent | undefined;
  /** Every section that is drawn, and where it is seen. */
  readonly places: readonly (readonly [section: string, place: Element])[];
}

/** Tells the page, once a record and section, that half of it has come into view. What is far away costs one question, not one a section. */
export class ImpressionController implements ReactiveController {
  readonly #host: ImpressionHost;
  #id: string | undefined;
  #isNear = false;
  #stopWaiting: (() => void) | undefined;
  readonly #told = new Set<string>();
  #stops: (() => void)[] = [];

  constructor(host: ImpressionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { drawn, isConnected } = this.#host;
    if (drawn?.id !== this.#id) {
      this.hostDisconnected();
      this.#told.clear();
    }
    this.#id = drawn?.id;
    if (!drawn || !isConnected) return;
    this.#stopWaiting ??= nearViewport.once(this.#host, () => {
      this.#isNear = true;
      this.#watch();
    });
    if (this.#isNear) this.#watch();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#isNear = false;
    this.#stopWatching();
  }

  #stopWatching(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Anew after each drawing: a section that says something else is another element. */
  #watch(): void {
    this.#stopWatching();
    this.#stops = this.#host.places
      .filter(([section]) => !this.#told.has(section))
      .map(([section, place]) => halfSeen.once(place, () => this.#tell(section)));
  }

  #tell(section: string): void {
    this.#told.add(section);
    this.#host.dispatchEvent(new RoleImpressionEvent(this.#id ?? '', section));
  }
}
