import { find } from './find.js';

const RECORD = '/backend-developer.json';
const WORDS = ['no request', 'one request', 'two requests'];

/** Counts, in the browser's own books, how often the record was asked for. */
export function countRequests(): void {
  const place = find('[data-requests]');
  let count = 0;
  new PerformanceObserver((list) => {
    count += list.getEntries().filter(({ name }) => name.endsWith(RECORD)).length;
    place.textContent = WORDS[count] ?? `${count} requests`;
  }).observe({ type: 'resource', buffered: true });
}
