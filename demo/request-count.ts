import { find } from './find.js';

const RECORD = '/backend-developer.json';
const WORDS = ['no request', 'one request', 'two requests'];

/** Shows how many requests the browser made for the record, from its resource timing entries. */
export function countRequests(): void {
  const place = find('[data-requests]');
  let count = 0;
  new PerformanceObserver((list) => {
    count += list.getEntries().filter(({ name }) => name.endsWith(RECORD)).length;
    place.textContent = WORDS[count] ?? `${count} requests`;
  }).observe({ type: 'resource', buffered: true });
}
