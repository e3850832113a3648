/** The log of requests by `id`, and the open gates. Tests wait for changes of them instead of sleeping. */
import { EventEmitter, once } from 'node:events';

const changes = new EventEmitter().setMaxListeners(0);
const visits = new Map();
const opened = new Set();

/** Requests with an id so far, oldest first. */
export const visitsOf = (id) => visits.get(id) ?? [];

/** Records a request; one without an id is not recorded and has the number 1. */
export function noteVisit(id, request, response) {
  const { method, url, headers } = request;
  const visit = { number: visitsOf(id).length + 1, method, url, headers, aborted: false, brokenByUs: false };
  if (id !== null) visits.set(id, [...visitsOf(id), visit]);
  response.once('close', () => {
    visit.aborted = !response.writableFinished && !visit.brokenByUs;
    changes.emit('change');
  });
  changes.emit('change');
  return visit;
}

/** Opens a gate for waiting and future requests of an id; with a number, only for the request of that number. */
export function openGate(id, number) {
  opened.add(number === null ? id : `${id}#${number}`);
  changes.emit('change');
}

export const isOpen = (id, number) => opened.has(id) || opened.has(`${id}#${number}`);

/** Resolves once the condition holds; rejects when the signal aborts. */
export async function until(condition, signal) {
  while (!condition()) await once(changes, 'change', { signal });
}
