import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { drawn, html, oneEvent, part, plumber } from '../../support/elements.js';
import { fresh, loaded, route } from '../../support/elements-by-url.js';

/** Resolves when the browser has found an element in view, or out of view, and has called all observers: their order is not defined. */
const inView = (element: Element, wanted: boolean): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting !== wanted) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      },
      { threshold: [0, 0.5, 1] },
    );
    observer.observe(element);
  });

/** Scrolls until so many pixels of an element stand at the bottom of the window, and waits until the browser has noticed. */
async function reveal(element: HTMLElement, pixels: number): Promise<void> {
  scrollBy(0, element.getBoundingClientRect().top - innerHeight + pixels);
  await inView(element, true);
}

/** An element of a height below the window, and the sections it has dispatched `role-impression` for. */
async function below(height: number): Promise<{ element: RoleDuties; seen: string[] }> {
  scrollTo(0, 0);
  const element = await drawn<RoleDuties>(
    html`<role-duties style="block-size: ${height}px; margin-block: 6000px"></role-duties>`,
  );
  const seen: string[] = [];
  element.addEventListener('role-impression', ({ section }) => void seen.push(section));
  return { element, seen };
}

describe('role-impression', () => {
  it('is dispatched once per element, though it comes into view twice', async () => {
    const seen: string[] = [];
    const listen = (event: Event & { id?: string; section?: string }): void =>
      void seen.push(`${event.id}/${event.section}`);
    const low = await drawn(html`<role-cta style="margin-block-start: 4000px"></role-cta>`);
    document.addEventListener('role-impression', listen);
    const arrived = new Promise((resolve) => low.addEventListener('role-impression', resolve));
    expect(seen).to.deep.equal([]);
    low.scrollIntoView();
    await arrived;
    scrollTo(0, 0);
    await inView(low, false);
    low.scrollIntoView();
    await inView(low, true);
    document.removeEventListener('role-impression', listen);
    expect(seen).to.deep.equal(['plumber/cta']);
  });

  it('is dispatched when half of an element is in view, and not before', async () => {
    const { element, seen } = await below(400);
    for (const pixels of [1, 100, 196]) await reveal(element, pixels);
    expect(seen).to.deep.equal([]);
    await reveal(element, 204);
    expect(seen).to.deep.equal(['duties']);
  });

  it('is dispatched when an element too high for the window fills half of it, and not before', async () => {
    const { element, seen } = await below(5 * innerHeight);
    for (const share of [0.1, 0.3, 0.48]) await reveal(element, share * innerHeight);
    expect(seen).to.deep.equal([]);
    await reveal(element, 0.52 * innerHeight);
    expect(seen).to.deep.equal(['duties']);
  });

  it('is dispatched for a profile and for each of its sections', async () => {
    const seen: string[] = [];
    scrollTo(0, 0);
    const profile = await drawn(
      html`<role-profile sections="summary cta" style="margin-block: 4000px"></role-profile>`,
    );
    profile.addEventListener('role-impression', ({ section }) => void seen.push(section));
    const arrived = new Promise<void>((resolve) =>
      profile.addEventListener('role-impression', () => seen.length === 3 && resolve()),
    );
    profile.scrollIntoView();
    await arrived;
    expect(seen.sort()).to.deep.equal(['cta', 'profile', 'summary']);
  });

  it('is not dispatched again for an element that moved, or for a section that was redrawn', async () => {
    const profile = await drawn(html`<role-profile sections="cta"></role-profile>`);
    const seen: string[] = [];
    const both = new Promise<void>((resolve) =>
      profile.addEventListener('role-impression', ({ section }) => {
        seen.push(section);
        if (seen.length === 2) resolve();
      }),
    );
    profile.scrollIntoView();
    await both;
    profile.parentElement!.append(profile);
    profile.data = { ...plumber, cta: { ...plumber.cta, text: 'Three towns are hiring.' } };
    await profile.updateComplete;
    await inView(profile, true);
    await inView(part(profile, 'cta'), true);
    expect(seen.sort()).to.deep.equal(['cta', 'profile']);
  });

  it('is dispatched for a record that loads lazily', async () => {
    scrollTo(0, 0);
    const duties = await drawn<RoleDuties>(html`<role-duties style="margin-block: 4000px"></role-duties>`);
    duties.loading = 'lazy';
    duties.src = route('record', fresh());
    duties.data = null;
    await duties.updateComplete;
    const heard = oneEvent(duties, 'role-impression');
    const load = loaded(duties);
    duties.scrollIntoView();
    await Promise.all([load, heard]);
  });
});
