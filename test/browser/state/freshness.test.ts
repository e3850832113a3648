import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import type { RoleFaq } from '../../../src/elements/role-faq.js';
import { consoleLines, fixture, html, part, parts } from '../../support/elements.js';
import { create, fresh, loaded, log, open, place, placedFrom, route } from '../../support/elements-by-url.js';

/** The custom states that an element has. */
const states = (element: Element): string[] =>
  ['loading', 'ready', 'error', 'empty', 'stale'].filter((name) => {
    try {
      return element.matches(`:state(${name})`);
    } catch {
      return element.matches(`:--${name}`);
    }
  });

/** An element that shows the first answer of a gate; the gate holds every later one. */
async function gated(refresh = 0): Promise<{ id: string; element: RoleDuties }> {
  const id = fresh();
  await open(id, 1);
  return { id, element: await placedFrom(route('gate', id), refresh) };
}

/** Names of the `role-load` and `role-error` events of an element, from now on. */
function eventsOf(element: Element): string[] {
  const names: string[] = [];
  for (const name of ['role-load', 'role-error']) element.addEventListener(name, () => void names.push(name));
  return names;
}

describe('a record that is reloaded', () => {
  it('stays on the page meanwhile, with :state(loading) and :state(stale)', async () => {
    const { id, element } = await gated();
    const duty = part(element, 'duty');
    const reloaded = element.reload();
    await log(id, { count: 2 });
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['loading', 'stale']);
    expect(part(element, 'duty')).to.equal(duty);
    await open(id, 2);
    await reloaded;
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('stays untouched when the reload fails', async () => {
    const element = await placedFrom(route('worsening', fresh()));
    const duty = part(element, 'duty');
    await element.reload();
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
    expect(part(element, 'duty')).to.equal(duty);
  });

  it('has :state(error), :state(stale) and `error` when the reload fails, and no event', async () => {
    const element = await placedFrom(route('worsening', fresh()));
    const events = eventsOf(element);
    await element.reload();
    expect(states(element)).to.deep.equal(['error', 'stale']);
    expect(element.error).to.have.property('code', 'status');
    expect(parts(element, 'duty')).to.have.length(4);
    expect(events).to.deep.equal([]);
  });

  it('changes no node when the server sends the same record', async () => {
    const element = await placedFrom(route('record?title=Same', fresh()));
    const [before, events] = [element.record, eventsOf(element)];
    await element.reload();
    const observer = new MutationObserver(() => undefined);
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    await element.reload();
    expect(observer.takeRecords()).to.deep.equal([]);
    expect(element.record).to.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('does not have :state(stale) while it loads for the first time', async () => {
    const element = create(route('gate', fresh()));
    await place(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['loading']);
  });

  it('leaves open the answers that a visitor has opened', async () => {
    const id = fresh();
    await open(id, 1);
    const faq = Object.assign(document.createElement('role-faq'), {
      src: route('gate?title=Plumber', id),
    }) as RoleFaq;
    const load = loaded(faq);
    await place(faq);
    await load;
    await faq.updateComplete;
    part(faq, 'question').click();
    await faq.updateComplete;
    faq.data = { ...faq.record, demand: 'high' };
    await faq.updateComplete;
    expect(part(faq, 'question').ariaExpanded).to.equal('true');
  });
});

describe('refresh="1"', () => {
  it('requests the record again, with no state or event until there is a newer one', async () => {
    const { id, element } = await gated(1);
    const events = eventsOf(element);
    await log(id, { count: 2 });
    expect(states(element)).to.deep.equal(['ready']);
    expect(events).to.deep.equal([]);
    const load = loaded(element);
    await open(id, 2);
    await load;
    expect(element.record!.title).to.equal('Answer 2');
  });

  it('reports a failing server only by :state(stale) and `error`', async () => {
    const id = fresh();
    const lines = await consoleLines(async () => {
      const element = await placedFrom(route('worsening', id), 1);
      const events = eventsOf(element);
      await log(id, { count: 3 });
      expect(states(element)).to.deep.equal(['ready', 'stale']);
      expect(element.error).to.have.property('code', 'status');
      expect(events).to.deep.equal([]);
    });
    expect(lines).to.deep.equal([]);
  });

  it('draws a record whose first request failed', async () => {
    const element = await placedFrom(route('flaky', fresh()), 1);
    expect(parts(element, 'duty')).to.have.length(4);
  });

  it('is read from the attribute, also when that is no number, or is removed', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties refresh="60"></role-duties>`);
    expect(element.refresh).to.equal(60);
    element.setAttribute('refresh', 'often');
    element.src = route('record?title=Often', fresh());
    await loaded(element);
    element.removeAttribute('refresh');
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });
});
