/** Contrast of the colours that Chromium computes for 729 accents on eight pages, as WCAG defines it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBuiltPages } from '../support/built-pages.js';
import { installColours, type Colour, type Colours } from '../support/colours.js';

/** Text and background colours of pages. The first is that of an unstyled page; the last two have a contrast below 12:1. */
const HOSTS = [
  ['#000000', '#ffffff'],
  ['#1a1a1a', '#ffffff'],
  ['#2b2418', '#fbf5e6'],
  ['#111827', '#eef1f5'],
  ['#e8eaee', '#101216'],
  ['#ffffff', '#0b1b34'],
  ['#444444', '#ffffff'],
  ['#c9d1d9', '#22272e'],
] as const;

const STEPS = [0, 32, 64, 96, 128, 160, 191, 223, 255];

/** Only what takes its colour from the accent or the text, so that thousands are computed in a second. */
const record = JSON.stringify({
  title: 'Beekeeper',
  duties: ['Inspect the hives'],
  skills: ['Patience', { name: 'Carpentry', level: 'sometimes' }],
  cta: { label: 'Find a course', url: '/courses', heading: 'Begin', note: 'Free of charge.' },
});

/** Whether an accent is at least half as far from grey as the strongest colours. */
const isStrong = (accent: string): boolean => {
  const values = accent.match(/\d+/g)!.map(Number);
  return Math.max(...values) - Math.min(...values) >= 128;
};

interface Measured {
  readonly ink: string;
  readonly ground: string;
  readonly accent: string;
  readonly pageInk: number;
  /** Difference of the greatest and the least of red, green and blue in accent-coloured text, 0 to 1. */
  readonly tint: number;
  readonly onAccent: number;
  readonly accentInk: number;
  readonly muted: number;
  readonly mutedOnTint: number;
}

/** Runs in the page: computes the colours as the screen shows them, and their contrast. */
function measure([hosts, steps]: readonly [typeof HOSTS, readonly number[]]): Measured[] {
  const { srgb, over, contrast } = (window as unknown as { colours: Colours }).colours;
  const part = (tag: string, name: string): Element =>
    document.querySelector(tag)!.shadowRoot!.querySelector(`[part~="${name}"]`)!;
  const colour = (element: Element): Colour => srgb(getComputedStyle(element).color);
  const back = (element: Element): Colour => srgb(getComputedStyle(element).backgroundColor);

  const [eyebrow, label] = [part('role-skill-chips', 'eyebrow'), part('role-skill-chips', 'skill-group')];
  const [surface, button, note] = ['cta', 'cta-button', 'cta-note'].map((name) => part('role-cta', name)) as [
    Element,
    Element,
    Element,
  ];
  return hosts.flatMap(([ink, ground]) => {
    document.body.style.cssText = `color: ${ink}; background: ${ground}`;
    const [inkColour, page] = [srgb(ink), srgb(ground)];
    return steps.flatMap((r) =>
      steps.flatMap((g) =>
        steps.map((b) => {
          const accent = `rgb(${r}, ${g}, ${b})`;
          document.body.style.setProperty('--role-accent', accent);
          const [red, green, blue] = colour(eyebrow);
          return {
            tint: Math.max(red, green, blue) - Math.min(red, green, blue),
            ink,
            ground,
            accent,
            pageInk: contrast(inkColour, page),
            onAccent: contrast(colour(button), back(button)),
            accentInk: contrast(colour(eyebrow), page),
            muted: contrast(colour(label), page),
            mutedOnTint: contrast(colour(note), over(back(surface), page)),
          };
        }),
      ),
    );
  });
}

describe('the colours of 729 accents on eight pages', () => {
  const { show } = useBuiltPages();
  let page: Page;
  let measured: readonly Measured[];

  beforeAll(async () => {
    page = await show({
      body: `<role-skill-chips data-json='${record}'></role-skill-chips><role-cta data-json='${record}'></role-cta>`,
    });
    await installColours(page);
    measured = await page.evaluate(measure, [HOSTS, STEPS] as const);
  });
  afterAll(() => page.close());

  /** Contrasts below 4.5:1, with the colours that cause them. */
  const faults = (key: 'onAccent' | 'accentInk' | 'muted' | 'mutedOnTint', least = 0): string[] =>
    measured
      .filter((each) => each.pageInk >= least && each[key] < 4.5)
      .map(({ ink, ground, accent, [key]: ratio }) => `${ratio.toFixed(2)}: ${accent}, ${ink} on ${ground}`);

  it('are all measured', () => {
    expect(measured).toHaveLength(729 * HOSTS.length);
    expect(new Set(measured.map(({ accentInk }) => accentInk)).size).toBeGreaterThan(1000);
  });

  it('leave text on the accent legible', () => {
    expect(faults('onAccent')).toEqual([]);
  });

  it('leave text in the hue of the accent legible', () => {
    expect(faults('accentInk')).toEqual([]);
  });

  it('are visible in text on an unstyled page', () => {
    const pale = measured.filter(
      ({ ink, accent, tint }) => ink === '#000000' && tint < 0.2 && isStrong(accent),
    );
    expect(pale.map(({ accent, tint }) => `${accent}: ${tint.toFixed(2)}`)).toEqual([]);
  });

  it('leave muted text legible on pages whose text has at least 12:1', () => {
    expect(faults('muted', 12)).toEqual([]);
  });

  it('leave muted text legible on the tint of the call to action', () => {
    expect(faults('mutedOnTint', 12)).toEqual([]);
  });
});
