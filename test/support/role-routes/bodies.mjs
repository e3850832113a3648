/** Bodies of the responses. */
import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';

/** A valid record with one relative link. */
const record = (title = 'Plumber') => ({
  title,
  duties: ['Find leaks', 'Fit pipes and taps', 'Service boilers', 'Price new jobs'],
  skills: ['Soldering', { name: 'Gas safety', level: 'core' }],
  links: [{ label: 'Pay in your town', url: 'pay' }],
});

export const recordText = (title) => JSON.stringify(record(title));

export const errorPage = '<!doctype html><title>Not found</title><h1>This page went home for the day</h1>';

/** A valid record of an exact number of bytes, padded with white space. */
export const paddedRecord = (bytes) => recordText().padEnd(bytes, ' ');

/** Valid JSON that compresses to a thousandth. */
export const bomb = (bytes) => gzipSync(paddedRecord(bytes));

const withTitleBytes = (bytes) => {
  const [before, after] = recordText('@').split('@');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
};

/** Bodies that are sent with status 200. */
export const plainBodies = {
  bom: `\uFEFF${recordText()}`,
  // "Pl", an invalid byte, "umber".
  'invalid-utf8': withTitleBytes([0x50, 0x6c, 0xff, 0x75, 0x6d, 0x62, 0x65, 0x72]),
  truncated: recordText().slice(0, 60),
  empty: '',
  array: `[${recordText()}]`,
  null: 'null',
  'object-string': '[object Object]',
  'no-title': '{"duties": ["Find leaks"]}',
  'version-2': '{"version": 2, "title": "Plumber", "duties": ["Find leaks"]}',
  'wrong-types':
    '{"title": "Plumber", "duties": ["Find leaks", 7], "pay": "good", "skills": {"name": "Soldering"}}',
  proto:
    '{"__proto__": {"title": "Intruder"}, "title": "Plumber", "duties": [{"__proto__": {"text": "x"}}, "Find leaks"]}',
};
