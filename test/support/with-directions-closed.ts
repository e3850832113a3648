import { closeDirections } from '../../src/schema/close-directions.js';

/** A record with every change of writing direction in it ended, as the reader does; URLs are no text. */
export function withDirectionsClosed(value: unknown): unknown {
  if (typeof value === 'string') return closeDirections(value);
  if (Array.isArray(value)) return value.map(withDirectionsClosed);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'url' ? each : withDirectionsClosed(each)]),
  );
}
