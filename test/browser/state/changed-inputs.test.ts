/** What an element does when an input changes after it was drawn. */
import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { drawn, fixture, html, oneEvent, part, parts, plumber, textOf } from '../../support/elements.js';
import { create, fresh, loaded, log, place, route } from '../../support/elements-by-url.js';

/** An element with `plumber` of another title as its child script. */
async function withChild(title: string): Promise<{ element: RoleDuties; text: Text }> {
  const element = document.createElement('role-duties');
  const script = Object.assign(document.createElement('script'), { type: 'application/json' });
  const text = new Text(JSON.stringify({ ...plumber, title }));
  script.append(text);
  element.append(script);
  await fixture(element);
  return { element, text };
}

describe('refresh', () => {
  it('requests the record again when it is set after the first answer', async () => {
    const id = fresh();
    const element = create(route('record', id));
    await place(element);
    await loaded(element);
    element.refresh = 1;
    expect((await log(id, { count: 2 })).count).to.equal(2);
  });

  it('takes a shorter interval from its second value', async () => {
    const id = fresh();
    const element = create(route('record', id), 600);
    await place(element);
    await loaded(element);
    element.setAttribute('refresh', '1');
    expect((await log(id, { count: 2 })).count).to.equal(2);
  });

  it('makes no request any more once it is 0', async () => {
    const [stopped, running] = [fresh(), fresh()];
    const [one, two] = [create(route('record', stopped), 1), create(route('record', running), 1)];
    await place(one, two);
    await Promise.all([loaded(one), loaded(two)]);
    one.refresh = 0;
    await log(running, { count: 3 });
    expect((await log(stopped)).count).to.equal(1);
  });
});

describe('loading', () => {
  const far = (): Promise<HTMLElement> =>
    fixture<HTMLElement>(html`<div style="padding-block-start: 4000px"></div>`);

  it('loads at once when it changes from "lazy" to "eager"', async () => {
    scrollTo(0, 0);
    const element = Object.assign(create(route('record', fresh())), { loading: 'lazy' });
    (await far()).append(element);
    await element.updateComplete;
    const load = loaded(element);
    element.setAttribute('loading', 'eager');
    await load;
    expect(element.status).to.equal('ready');
  });

  it('keeps the record when it changes from "eager" to "lazy"', async () => {
    scrollTo(0, 0);
    const id = fresh();
    const element = create(route('record', id));
    (await far()).append(element);
    await loaded(element);
    element.loading = 'lazy';
    await element.updateComplete;
    expect([element.status, parts(element, 'duty').length, (await log(id)).count]).to.deep.equal([
      'ready',
      4,
      1,
    ]);
  });
});

describe('the base URL of the document', () => {
  const base = document.createElement('base');
  afterEach(() => base.remove());

  function setBase(href: string): void {
    base.href = href;
    document.head.append(base);
  }

  it('resolves the links of an inline record again at the next update', async () => {
    const explore = await drawn(html`<role-explore></role-explore>`, {
      ...plumber,
      links: [{ label: 'Pay', url: 'pay' }],
    });
    setBase('https://jobs.example/roles/');
    explore.requestUpdate();
    await explore.updateComplete;
    expect(part<HTMLAnchorElement>(explore, 'link').href).to.equal('https://jobs.example/roles/pay');
  });

  it('requests a relative `src` from its new URL at the next update', async () => {
    setBase('/__role/');
    const element = create('record?title=First');
    await place(element);
    await loaded(element);
    setBase('/__role/elsewhere/');
    const load = loaded(element);
    element.requestUpdate();
    expect((await load).url).to.equal(new URL('/__role/elsewhere/record?title=First', location.origin).href);
  });
});

describe('the source of a newer record', () => {
  const almanac = 'Source: The plumbers’ almanac · CC BY 4.0';
  const withSource = (source: unknown): unknown => ({ ...plumber, source });

  it('replaces the source line', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const before = textOf(part(profile, 'source'));
    profile.data = withSource({ name: 'Town survey', retrieved: '2026-03-06' });
    await profile.updateComplete;
    expect([before, textOf(part(profile, 'source'))]).to.deep.equal([
      almanac,
      'Source: Town survey · 6 March 2026',
    ]);
  });

  it('removes the source line when there is none', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    profile.data = withSource(undefined);
    await profile.updateComplete;
    expect(parts(profile, 'source')).to.deep.equal([]);
  });
});

describe('a child script', () => {
  it('is read again when its text node is edited in place', async () => {
    const { element, text } = await withChild('First');
    const load = oneEvent(element, 'role-load');
    text.data = text.data.replace('First', 'Second');
    await load;
    expect(element.record!.title).to.equal('Second');
  });
});

describe('reload() of a record on the page', () => {
  it('reads an object again that was edited in place', async () => {
    const data = { ...plumber, duties: ['Find leaks'] };
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`, data);
    data.duties[0] = 'Fit taps';
    await element.reload();
    expect(parts(element, 'duty').map(textOf)).to.deep.equal(['Fit taps']);
  });

  it('dispatches role-load again', async () => {
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`);
    const load = loaded(element);
    await element.reload();
    expect((await load).url).to.equal('');
  });
});
