import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the legacy decorators that this project compiles to. Lit's own also supports standard decorators,
 * 250 bytes that would never run.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    // Without a prototype: Lit would read the options that scripts of the page add to `Object.prototype`.
    const own = { __proto__: null, ...options };
    (prototype.constructor as typeof ReactiveElement).createProperty(name, own);
  };
}
