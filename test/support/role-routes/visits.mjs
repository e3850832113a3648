/** Who asked for what under which `id`, and which gates are open: what lets a test wait for an event instead of for time to pass. */
import { EventEmitter, once } from 'node:events';

const changes = new EventEmitter().setMaxListeners(0);
const visits = new Map();
const opened = new Set();

/** Requests that carried an id so far, oldest first. */
export const visitsOf = (id) => visits.get(id) ?? [];

/** Writes a request down; without an id it is only given the number 1. */
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

/** Lets requests through that wait at a gate, and those still to come; with a number, only that request of the id. */
export function openGate(id, number) {
  opened.add(number === null ? id : `${id}#${number}`);
  changes.emit('change');
}

export const isOpen = (id, number) => opened.has(id) || opened.has(`${id}#${number}`);

/** Resolves once the condition holds; rejects when the signal aborts. */
export async function until(condition, signal) {
  while (!condition()) await once(changes, 'change', { signal });
}
