import { describe, expect, it } from 'vitest';
import { resolveUrl } from '../../../src/schema/resolve-url.js';

describe('a relative URL', () => {
  it.each([
    ['a web page', 'https://a.example/roles/baker.json', 'https://a.example/roles/b'],
    ['a page opened from disk', 'file:///home/me/baker.html', 'file:///home/me/b'],
    ['an app that serves its own pages', 'capacitor://localhost/index.html', 'capacitor://localhost/b'],
  ])('becomes absolute with the base URL of %s', (_, base, absolute) => {
    expect(resolveUrl('b', base)).toBe(absolute);
  });

  it('stays relative without a base URL', () => {
    expect(resolveUrl('b', undefined)).toBe('b');
  });

  it.each([
    'about:blank',
    'about:srcdoc',
    'data:text/html,a',
    'blob:https://a.example/1',
    '',
    'no base',
    'mailto:a@b.example',
  ])('is undefined with the base URL "%s"', (base) => {
    expect(resolveUrl('b', base)).toBeUndefined();
  });

  it.each([
    'about:blank',
    'data:text/html,a',
    'blob:https://a.example/1',
    'javascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
  ])('that is only a fragment is undefined with the base URL "%s"', (base) => {
    expect(resolveUrl('#b', base)).toBeUndefined();
  });
});

describe('an absolute URL', () => {
  it.each(['https://a.example', 'mailto:a@b.example', 'TEL:+1'])('is returned as written: %s', (url) => {
    expect(resolveUrl(url, 'https://b.example/')).toBe(url);
  });

  it('is returned whatever the base URL is', () => {
    expect(resolveUrl('https://a.example', 'about:blank')).toBe('https://a.example');
  });
});
