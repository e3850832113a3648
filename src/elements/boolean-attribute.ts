import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute that reads `"false"` as false: Vue and Svelte write it for a property that is false. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};
