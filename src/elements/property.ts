import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the one kind of decorator this project compiles to. The original also holds the standard kind, a quarter of a
 * kilobyte that would never run.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
