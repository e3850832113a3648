import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute that reads `"false"` as false, because Vue and Svelte write that for a false property. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};
