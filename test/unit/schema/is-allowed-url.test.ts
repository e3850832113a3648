import { describe, expect, it } from 'vitest';
import { isAllowedUrl } from '../../../src/schema/is-allowed-url.js';
import { scriptUrls } from '../../records/hostile.js';

describe('a link may lead', () => {
  it.each([
    ['to the web', 'https://a.example/b?c#d'],
    ['to the plain web', 'http://a.example'],
    ['to the web in capitals', 'HTTPS://A.EXAMPLE/'],
    ['to mail', 'mailto:a@b.example?subject=Hello'],
    ['to a telephone', 'tel:+91-22-0000-0000'],
    ['to a neighbour of the record', 'b.json'],
    ['up', '../b'],
    ['to the root of the host', '/b'],
    ['to a place on the page', '#b'],
    ['to a query', '?b=c'],
    ['to a path with a colon further on', './a:b'],
    ['to a path that holds an address', '/go?to=https://a.example'],
    ['to a path in another script', 'भूमिका/शिक्षक'],
    ['to a path with two slashes inside', '/a//b'],
    ['to an address with a user', 'https://a:b@c.example/'],
    ['to an address of numbers', 'http://127.0.0.1:8080/'],
    ['to the web, past a space', ' https://a.example'],
  ])('%s', (_, url) => {
    expect(isAllowedUrl(url)).toBe(true);
  });
});

describe('a link may not lead', () => {
  it.each(scriptUrls.map((url) => [JSON.stringify(url), url]))('to %s', (_, url) => {
    expect(isAllowedUrl(url)).toBe(false);
  });
});
