import { describe, expect, it } from 'vitest';
import { chooseInput, isSameInput, type RoleInput } from '../../../src/state/choose-input.js';

const none = { data: null, dataJson: null, childJson: undefined, src: null, lazy: false, refresh: 0 };
const src = { kind: 'src', src: 'a.json', lazy: false, refresh: 0 } as const;
const inline = (value: unknown): RoleInput => ({ kind: 'inline', value });

describe('chooseInput', () => {
  it.each([
    ['the property before all others', { data: 'p', dataJson: 'a', childJson: 'c', src: 's' }, inline('p')],
    ['the attribute before child and URL', { dataJson: 'a', childJson: 'c', src: 's' }, inline('a')],
    ['the child before the URL', { childJson: 'c', src: 'a.json' }, inline('c')],
    ['the URL before a provider', { src: 'a.json' }, src],
    ['a provider without any input', {}, { kind: 'provider' }],
    ['a provider with an empty URL', { src: '' }, { kind: 'provider' }],
    ['an empty attribute, which is an error, before the URL', { dataJson: '', src: 'a.json' }, inline('')],
    ['a property that is false, which is an error', { data: false, src: 'a.json' }, inline(false)],
    ['the attribute when the property is undefined', { data: undefined, dataJson: 'a' }, inline('a')],
  ])('chooses %s', (_, inputs, expected) => {
    expect(chooseInput({ ...none, ...inputs })).toEqual(expected);
  });

  it('passes on when and how often to load', () => {
    expect(chooseInput({ ...none, src: 'a.json', lazy: true, refresh: 60 })).toEqual({
      ...src,
      lazy: true,
      refresh: 60,
    });
  });
});

describe('isSameInput', () => {
  const record = { title: 'Baker' };

  it.each<[string, RoleInput | undefined, RoleInput, boolean]>([
    ['the same object', inline(record), inline(record), true],
    ['an equal object', inline(record), inline({ ...record }), false],
    ['another text', inline('a'), inline('b'), false],
    ['the same URL', src, { ...src }, true],
    ['another URL', src, { ...src, src: 'b.json' }, false],
    ['another loading attribute', src, { ...src, lazy: true }, false],
    ['another refresh attribute', src, { ...src, refresh: 60 }, false],
    ['a provider again', { kind: 'provider' }, { kind: 'provider' }, true],
    ['a URL after a provider', { kind: 'provider' }, src, false],
    ['a text that equals the URL', src, inline('a.json'), false],
    ['the first input', undefined, { kind: 'provider' }, false],
  ])('compares %s', (_, before, now, expected) => {
    expect(isSameInput(before, now)).toBe(expected);
  });
});
