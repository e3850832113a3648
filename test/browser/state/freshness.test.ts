import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import type { RoleFaq } from '../../../src/elements/role-faq.js';
import { consoleLines, fixture, html, part, parts } from '../../support/elements.js';
import { create, fresh, loaded, log, open, place, route } from '../../support/elements-by-url.js';

/** Those of an element's own states that its style can ask for. */
const states = (element: Element): string[] =>
  ['loading', 'ready', 'error', 'empty', 'stale'].filter((name) => {
    try {
      return element.matches(`:state(${name})`);
    } catch {
      return element.matches(`:--${name}`);
    }
  });

async function drawn(src: string, refresh = 0): Promise<RoleDuties> {
  const element = create(src, refresh);
  const load = loaded(element);
  await place(element);
  await load;
  await element.updateComplete;
  return element;
}

async function gated(refresh = 0): Promise<{ id: string; element: RoleDuties }> {
  const id = fresh();
  await open(id, 1);
  return { id, element: await drawn(route('gate', id), refresh) };
}

/** Names of the element's events about its record. */
function told(element: Element): string[] {
  const names: string[] = [];
  for (const name of ['role-load', 'role-error']) element.addEventListener(name, () => void names.push(name));
  return names;
}

describe('a record that is asked for again', () => {
  it('stays in sight meanwhile, and is known to be stale', async () => {
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

  it('is not touched when there is no answer', async () => {
    const element = await drawn(route('worsening', fresh()));
    const duty = part(element, 'duty');
    await element.reload();
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
    expect(part(element, 'duty')).to.equal(duty);
  });

  it('stays in sight and stale when there is no answer, which is told beside it and by no event', async () => {
    const element = await drawn(route('worsening', fresh()));
    const events = told(element);
    await element.reload();
    expect(states(element)).to.deep.equal(['error', 'stale']);
    expect(element.error).to.have.property('code', 'status');
    expect(parts(element, 'duty').length).to.be.above(0);
    expect(events).to.deep.equal([]);
  });

  it('changes nothing in the page when the server has the same one', async () => {
    const element = await drawn(route('record?title=Same', fresh()));
    const [before, events] = [element.record, told(element)];
    await element.reload();
    const observer = new MutationObserver(() => undefined);
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    await element.reload();
    expect(observer.takeRecords()).to.deep.equal([]);
    expect(element.record).to.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('is not stale while it is loading for the first time', async () => {
    const element = create(route('gate', fresh()));
    await place(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['loading']);
  });

  it('leaves answers open that a visitor has opened', async () => {
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
  it('asks the server by itself, and says nothing until there is something new', async () => {
    const { id, element } = await gated(1);
    const events = told(element);
    await log(id, { count: 2 });
    expect(states(element)).to.deep.equal(['ready']);
    expect(events).to.deep.equal([]);
    const load = loaded(element);
    await open(id, 2);
    await load;
    expect(element.record!.title).to.equal('Answer 2');
  });

  it('says nothing of a server that is down, but by the state and the error', async () => {
    const id = fresh();
    const lines = await consoleLines(async () => {
      const element = await drawn(route('worsening', id), 1);
      const events = told(element);
      await log(id, { count: 3 });
      expect(states(element)).to.deep.equal(['ready', 'stale']);
      expect(element.error).to.have.property('code', 'status');
      expect(events).to.deep.equal([]);
    });
    expect(lines).to.deep.equal([]);
  });

  it('draws a record that could not be had at first', async () => {
    const id = fresh();
    const element = create(route('flaky', id), 1);
    const load = loaded(element);
    await place(element);
    await load;
    expect(parts(element, 'duty').length).to.be.above(0);
  });

  it('is read from the attribute, and ends with it', async () => {
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
