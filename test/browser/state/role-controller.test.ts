/** What an element follows, and what it lets go of. */
import { expect } from '@open-wc/testing';
import { RoleProvider } from '../../../src/elements/role-provider.js';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import type { RecordElement } from '../../../src/elements/record-element.js';
import { fixture, html, oneEvent, parts, plumber } from '../../support/elements.js';
import { create, failed, fresh, loaded, log, open, place, route } from '../../support/elements-by-url.js';

const titled = (title: string): typeof plumber => ({ ...plumber, title }) as unknown as typeof plumber;
const json = (title: string): string => JSON.stringify(titled(title));
const script = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });

async function settle(...elements: readonly RecordElement[]): Promise<void> {
  for (let round = 0; round < 3; round++) for (const each of elements) await each.updateComplete;
}

/** Records the calls of a method of the platform while `act` runs. */
async function callsOf<T extends object>(
  object: T,
  name: keyof T & string,
  act: () => Promise<void>,
): Promise<unknown[][]> {
  const calls: unknown[][] = [];
  const real = object[name] as (...parameters: unknown[]) => unknown;
  const replaced = function (this: unknown, ...parameters: unknown[]): unknown {
    calls.push(parameters);
    return real.apply(this, parameters);
  };
  Object.defineProperty(object, name, { value: replaced, configurable: true, writable: true });
  try {
    await act();
  } finally {
    Object.defineProperty(object, name, { value: real, configurable: true, writable: true });
  }
  return calls;
}

describe('an element', () => {
  it('reads an inline record again on reload(), with changes of the object', async () => {
    const live: Record<string, unknown> = { ...plumber };
    const element = await fixture<RoleDuties>(html`<role-duties .data=${live}></role-duties>`);
    live['title'] = 'Pipe fitter';
    await element.reload();
    expect(element.record!.title).to.equal('Pipe fitter');
  });

  it('follows an edit of the text inside its child script', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties>${script(json('First'))}</role-duties>`);
    const load = oneEvent(element, 'role-load');
    (element.querySelector('script')!.firstChild as Text).data = json('Second');
    await load;
    expect(element.record!.title).to.equal('Second');
  });

  it('ignores a script that is not a direct child', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties><p>${script(json('Nested'))}</p></role-duties>`,
    );
    expect(element.status).to.equal('idle');
  });

  it('reports an empty URL for an inline record that replaces one from a URL, good or bad', async () => {
    const element = create(route('record'));
    await place(element);
    await loaded(element);
    const load = loaded(element);
    element.data = titled('Inline');
    const { url } = await load;
    const failure = failed(element);
    element.data = 'not a record';
    expect([url, (await failure).url]).to.deep.equal(['', '']);
  });

  it('keeps the previous record while another one loads', async () => {
    const id = fresh();
    const element = create(route('record?title=First'));
    await place(element);
    await loaded(element);
    element.src = route('gate', id);
    await element.updateComplete;
    expect([element.status, element.record?.title]).to.deep.equal(['loading', 'First']);
    await open(id);
  });

  it('loads from the new base URL when the base of the page changes', async () => {
    const element = create('record?title=Based');
    const base = Object.assign(document.createElement('base'), { href: '/__role/' });
    document.head.append(base);
    try {
      await place(element);
      const { url } = await loaded(element);
      base.href = '/__role/elsewhere/';
      const load = loaded(element);
      element.requestUpdate();
      expect([url, (await load).url].map((each) => new URL(each).pathname)).to.deep.equal([
        '/__role/record',
        '/__role/elsewhere/record',
      ]);
    } finally {
      base.remove();
    }
  });

  it('aborts its request when a provider takes the place of its URL', async () => {
    const id = fresh();
    const root = await fixture(html`<div><role-provider .data=${titled('Shared')}></role-provider></div>`);
    const element = create(route('gate', id));
    root.firstElementChild!.append(element);
    await log(id, { count: 1 });
    element.removeAttribute('src');
    await settle(element);
    expect([(await log(id, { aborted: 1 })).aborted, element.record!.title]).to.deep.equal([1, 'Shared']);
  });

  it('disconnects its observers when it is removed', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties .data=${plumber}></role-duties>`);
    const calls = await callsOf(MutationObserver.prototype, 'disconnect', async () => {
      element.remove();
      await Promise.resolve();
    });
    expect(calls.length).to.be.above(0);
  });

  it('uses the language of the visitor when neither record nor page has one', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    Object.defineProperty(navigator, 'language', { value: 'hi-IN', configurable: true });
    try {
      const { lang: _, ...record } = plumber;
      const element = await fixture<RoleDuties>(html`<role-duties .data=${record}></role-duties>`);
      expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('hi-IN');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
      if (lang) document.documentElement.lang = lang;
    }
  });
});

describe('an element of a provider', () => {
  it('is not changed by the provider once it has left it', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Shared')}><role-duties></role-duties></role-provider>
      </div>`,
    );
    const provider = root.querySelector('role-provider')!;
    const element = root.querySelector('role-duties')!;
    await settle(provider, element);
    root.append(element);
    await settle(provider, element);
    provider.data = titled('Later');
    await settle(provider, element);
    expect([element.status, parts(element, 'duty')]).to.deep.equal(['idle', []]);
  });

  it('follows a nearer provider that is defined later, and no longer the outer one', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Outer')}
          ><role-nearer-provider><role-duties></role-duties></role-nearer-provider
        ></role-provider>
      </div>`,
    );
    const provider = root.querySelector('role-provider')!;
    const element = root.querySelector('role-duties')!;
    await settle(provider, element);
    expect(element.record!.title).to.equal('Outer');
    const nearer = root.querySelector('role-nearer-provider') as RoleProvider;
    nearer.data = titled('Inner');
    customElements.define('role-nearer-provider', class extends RoleProvider {});
    await settle(nearer, element);
    provider.data = titled('Outer again');
    await settle(provider, nearer, element);
    expect(element.record!.title).to.equal('Inner');
  });

  it('still waits for its provider when another element stops waiting', async () => {
    const root = await fixture(
      html`<div>
        <role-duties></role-duties><role-awaited-provider><role-duties></role-duties></role-awaited-provider>
      </div>`,
    );
    const [other, element] = root.querySelectorAll('role-duties');
    other!.remove();
    const provider = root.querySelector('role-awaited-provider') as RoleProvider;
    provider.data = titled('Awaited');
    customElements.define('role-awaited-provider', class extends RoleProvider {});
    await settle(provider, element!);
    expect(element!.record?.title).to.equal('Awaited');
  });

  it('stops listening for late providers when it is removed', async () => {
    const element = document.createElement('role-duties');
    const name = 'context-provider';
    const count = (calls: unknown[][]): number => calls.filter(([type]) => type === name).length;
    let removed: unknown[][] = [];
    const added = await callsOf(document, 'addEventListener', async () => {
      document.body.append(element);
      await element.updateComplete;
      removed = await callsOf(document, 'removeEventListener', async () => {
        element.remove();
        await Promise.resolve();
      });
    });
    expect([count(added), count(removed)]).to.deep.equal([1, 1]);
  });
});
