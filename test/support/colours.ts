import type { Page } from 'playwright-core';

/** Red, green, blue and alpha, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** Colours as they appear on the screen, for functions that run in a page. */
export interface Colours {
  /** Any CSS colour, clipped to sRGB. */
  srgb(colour: string): Colour;
  /** A translucent colour on an opaque one. */
  over(colour: Colour, under: Colour): Colour;
  /** The contrast ratio of WCAG, 1 to 21; the text may be translucent, the ground is opaque. */
  contrast(text: Colour, ground: Colour): number;
}

/** Adds `colours` to the window of the page. */
export const installColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const probe = document.head.appendChild(document.createElement('i'));
    const colours: Colours = {
      srgb(colour) {
        probe.style.color = `color(from ${colour} srgb r g b / alpha)`;
        const numbers = getComputedStyle(probe)
          .color.match(/-?[\d.]+(e-?\d+)?/g)!
          .map(Number);
        const [r = 0, g = 0, b = 0, alpha = 1] = numbers.map((each) => Math.min(1, Math.max(0, each)));
        return [r, g, b, alpha];
      },
      over([r, g, b, alpha], under) {
        const mix = (value: number, below: number): number => value * alpha + below * (1 - alpha);
        return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
      },
      contrast(text, ground) {
        const shades = [colours.over(text, ground), ground].map(luminance);
        return (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
      },
    };
    const linear = (value: number): number =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const luminance = ([r, g, b]: Colour): number =>
      0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    Object.assign(window, { colours });
  });

/** The contrast of two CSS colours, in a page after `installColours`. */
export const contrastIn = (page: Page, text: string, ground: string): Promise<number> =>
  page.evaluate(
    ([one, other]) => {
      const { colours } = window as unknown as { colours: Colours };
      return colours.contrast(colours.srgb(one), colours.srgb(other));
    },
    [text, ground] as const,
  );
