import { describe, expect, it } from 'vitest';
import { isAllowedUrl } from '../../../src/schema/is-allowed-url.js';
import { scriptUrls } from '../../records/hostile.js';

describe('isAllowedUrl accepts', () => {
  it.each([
    ['https', 'https://a.example/b?c#d'],
    ['http', 'http://a.example'],
    ['a scheme in capitals', 'HTTPS://A.EXAMPLE/'],
    ['mailto', 'mailto:a@b.example?subject=Hello'],
    ['tel', 'tel:+91-22-0000-0000'],
    ['a file in the same folder', 'b.json'],
    ['a parent folder', '../b'],
    ['a path from the root', '/b'],
    ['a fragment', '#b'],
    ['a query', '?b=c'],
    ['a relative path with a colon in a later segment', './a:b'],
    ['a path with a URL in its query', '/go?to=https://a.example'],
    ['a path in Devanagari', 'भूमिका/शिक्षक'],
    ['a path with a double slash inside', '/a//b'],
    ['a URL with user and password', 'https://a:b@c.example/'],
    ['an IP address with a port', 'http://127.0.0.1:8080/'],
    ['a URL after a space', ' https://a.example'],
  ])('%s', (_, url) => {
    expect(isAllowedUrl(url)).toBe(true);
  });
});

describe('isAllowedUrl refuses', () => {
  it.each(scriptUrls.map((url) => [JSON.stringify(url), url]))('%s', (_, url) => {
    expect(isAllowedUrl(url)).toBe(false);
  });
});
