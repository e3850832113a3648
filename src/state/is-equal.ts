/** Elements compare what they draw by the rule by which the loader compares records. */
export { isEqual } from '../schema/is-equal.js';
