import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { roleContext } from './role-context.js';
import type { RoleState } from './role-state.js';

/** Consumers no provider has answered yet. */
const waiting = new Set<RoleConsumer>();

/** A provider defined after its consumers announces itself by this event: everyone still waiting asks again. */
const onProvider = (event: Event): void => {
  if ((event as Event & { context?: unknown }).context !== roleContext) return;
  for (const consumer of [...waiting]) consumer.ask();
};

/**
 * Hears the nearest `role-provider`, by the protocol of @lit/context. Also does what its `ContextRoot` does for
 * late providers, but for our key only: a root would keep and replay the requests of every other library on the
 * host page, too.
 */
export class RoleConsumer implements ReactiveController {
  /** The provider's state, or undefined outside any provider. */
  state: RoleState | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  ask(): void {
    this.#host.dispatchEvent(new ContextEvent(roleContext, this.#host, this.#onState, true));
  }

  hostConnected(): void {
    this.ask();
    if (this.state) return;
    document.addEventListener('context-provider', onProvider);
    waiting.add(this);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.state = undefined;
    this.#settle();
  }

  /** Another way to leave means another provider, nearer than the last one. */
  readonly #onState = (state: RoleState, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.state = state;
    this.#settle();
    this.#host.requestUpdate();
  };

  #settle(): void {
    waiting.delete(this);
    if (waiting.size === 0) document.removeEventListener('context-provider', onProvider);
  }
}
