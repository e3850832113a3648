import { closeDirections } from '../../src/schema/close-directions.js';

/** A record with open bidirectional formatting closed in all its texts, as the reader does; URLs are left alone. */
export function withDirectionsClosed(value: unknown): unknown {
  if (typeof value === 'string') return closeDirections(value);
  if (Array.isArray(value)) return value.map(withDirectionsClosed);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'url' ? each : withDirectionsClosed(each)]),
  );
}
