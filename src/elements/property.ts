import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the legacy decorators that this project compiles to. Lit's own also supports standard decorators,
 * 250 bytes that would never run.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
