import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { roleContext } from './role-context.js';
import type { RoleState } from './role-state.js';

/** Consumers that have no provider yet. */
const waiting = new Set<RoleConsumer>();

/** A provider that is defined after its consumers dispatches this event; then the waiting consumers request the context again. */
const onProvider = (event: Event): void => {
  if ((event as Event & { context?: unknown }).context !== roleContext) return;
  for (const consumer of [...waiting]) consumer.requestContext();
};

/**
 * Subscribes to the nearest `role-provider`, by the protocol of @lit/context. Handles late providers itself: the `ContextRoot` of
 * @lit/context would also store and replay the requests of all other libraries on the host page.
 */
export class RoleConsumer implements ReactiveController {
  /** The provider's state, or undefined without a provider. */
  state: RoleState | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  requestContext(): void {
    this.#host.dispatchEvent(new ContextEvent(roleContext, this.#host, this.#onState, true));
  }

  hostConnected(): void {
    this.requestContext();
    if (this.state) return;
    document.addEventListener('context-provider', onProvider);
    waiting.add(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.state = undefined;
    this.#stopWaiting();
  }

  /** A different `unsubscribe` function belongs to another, nearer provider. */
  readonly #onState = (state: RoleState, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.state = state;
    this.#stopWaiting();
    this.#host.requestUpdate();
  };

  #stopWaiting(): void {
    waiting.delete(this);
    if (waiting.size === 0) document.removeEventListener('context-provider', onProvider);
  }
}
