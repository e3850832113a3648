import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the legacy decorators that this project compiles to. Lit's own also supports standard decorators,
 * 250 bytes that would never run.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    // Lit asks for options nobody has given, and would find what a script of the page added to every object.
    const own = { __proto__: null, ...options };
    (prototype.constructor as typeof ReactiveElement).createProperty(name, own);
  };
}
