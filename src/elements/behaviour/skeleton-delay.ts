import type { ReactiveControllerHost } from 'lit';
import type { RoleContent } from '../../content/role-content.js';
import type { RoleStatus } from '../../state/role-state.js';
import { afterDelay } from './after-delay.js';

interface LoadingHost extends ReactiveControllerHost {
  readonly status: RoleStatus;
  readonly content: RoleContent | undefined;
}

/** Skips the skeleton for waits under 200 ms; most records arrive sooner. */
export class SkeletonDelay {
  readonly #host: LoadingHost;
  #isOver: boolean | undefined;

  constructor(host: LoadingHost) {
    this.#host = host;
  }

  /** Whether it is too early to draw anything. */
  get isRunning(): boolean {
    return this.#isWaiting && this.#isOver === false;
  }

  /** Starts the delay with the first wait of the element. */
  start(): void {
    if (!this.#isWaiting || this.#isOver !== undefined) return;
    this.#isOver = false;
    afterDelay(() => {
      this.#isOver = true;
      if (this.#isWaiting) this.#host.requestUpdate();
    });
  }

  get #isWaiting(): boolean {
    return this.#host.status === 'loading' && !this.#host.content;
  }
}
