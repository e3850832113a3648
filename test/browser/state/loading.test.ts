import { expect, waitUntil } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import type { RoleErrorEvent } from '../../../src/elements/role-events.js';
import { consoleLines, fixture, html, part, parts, plumber, textOf } from '../../support/elements.js';
import {
  create,
  failed,
  fresh,
  loaded,
  log,
  open,
  place,
  placedFrom,
  route,
} from '../../support/elements-by-url.js';

const gate = (id: string): string => route('gate', id);
const title = (element: RoleDuties): string | undefined => element.record?.title;

describe('a record by URL', () => {
  it('is requested once for any number of elements, as JSON, through the HTTP cache', async () => {
    const id = fresh();
    const elements = Array.from({ length: 20 }, () => create(gate(id)));
    await place(...elements);
    const all = Promise.all(elements.map(loaded));
    await open(id);
    await all;
    const { count, requests } = await log(id);
    expect(count).to.equal(1);
    expect(requests[0]!.headers['accept']).to.equal('application/json');
    expect(requests[0]!.headers['cache-control']).to.equal(undefined);
  });

  it('is one object for all elements', async () => {
    const [one, two] = [create(route('record?title=Shared')), create(route('record?title=Shared'))];
    await place(one, two);
    await Promise.all([loaded(one), loaded(two)]);
    expect(one.record).to.equal(two.record);
  });

  it('is drawn without another request in a clone, and in an element that is inserted again', async () => {
    const id = fresh();
    const element = await placedFrom(route('record', id));
    const box = element.parentElement!;
    const clone = element.cloneNode(true) as RoleDuties;
    element.remove();
    await Promise.resolve();
    box.append(element, clone);
    await clone.updateComplete;
    await element.updateComplete;
    expect([title(element), title(clone)]).to.deep.equal(['Plumber', 'Plumber']);
    expect(parts(clone, 'duty')).to.have.length(4);
    expect((await log(id)).count).to.equal(1);
  });

  it('is that of the last `src` when that changes during a load', async () => {
    const [slow, quick] = [fresh(), fresh()];
    const element = create(gate(slow));
    await place(element);
    await log(slow, { count: 1 });
    element.src = route('record?title=Second', quick);
    await loaded(element);
    // A response that had reached the browser before the abort would not be counted.
    expect((await log(slow, { aborted: 1 })).aborted).to.equal(1);
    await open(slow);
    expect(title(element)).to.equal('Second');
  });

  it('has its request aborted when its only element is removed, without an error', async () => {
    const id = fresh();
    const element = create(gate(id));
    let errors = 0;
    element.addEventListener('role-error', () => errors++);
    const box = await place(element);
    await log(id, { count: 1 });
    element.remove();
    await log(id, { aborted: 1 });
    box.append(element);
    const load = loaded(element);
    await open(id);
    await load;
    expect(errors).to.equal(0);
  });

  it('has its request aborted when the response is refused before its end', async () => {
    const id = fresh();
    const element = create(route('oversize-by-header', id));
    const heard = failed(element);
    await place(element);
    await heard;
    expect((await log(id, { aborted: 1 })).aborted).to.equal(1);
  });

  it('is requested once when the element is moved during the load', async () => {
    const id = fresh();
    const element = create(gate(id));
    const box = await place(element);
    await log(id, { count: 1 });
    const elsewhere = document.createElement('div');
    box.append(elsewhere);
    elsewhere.append(element);
    const load = loaded(element);
    await open(id);
    await load;
    const { count, aborted } = await log(id);
    expect({ count, aborted }).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('stays on the page while the next record loads', async () => {
    const id = fresh();
    const element = await placedFrom(route('record?title=First'));
    element.src = gate(id);
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(parts(element, 'duty')).to.have.length(4);
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('aria-busy')).to.equal('true');
    const load = loaded(element);
    await open(id);
    await load;
    expect(title(element)).to.equal('Answer 1');
  });

  it('is announced by a skeleton only after 200 ms', async () => {
    const element = create(gate(fresh()));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    await element.updateComplete;
    expect([element.status, parts(element, 'skeleton')]).to.deep.equal(['loading', []]);
    await waitUntil(() => parts(element, 'skeleton').length);
    expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(1);
  });

  it('is requested near the viewport with loading="lazy"', async () => {
    const id = fresh();
    const box = await fixture<HTMLElement>(html`<div style="padding-block-start: 3000px"></div>`);
    const element = create(route('record', id));
    element.loading = 'lazy';
    box.append(element);
    await element.updateComplete;
    const near = create(route('record?title=Near'));
    near.loading = 'lazy';
    document.body.prepend(near);
    await loaded(near);
    near.remove();
    expect(element.status).to.equal('idle');
    expect((await log(id)).count).to.equal(0);
    const load = loaded(element);
    element.scrollIntoView();
    await load;
    expect((await log(id)).count).to.equal(1);
  });

  it('is requested near the viewport again after the element returns with another `src`', async () => {
    const [first, second] = [route('record?title=First', fresh()), route('record?title=Second', fresh())];
    const element = Object.assign(create(first), { loading: 'lazy' });
    const box = await place(element);
    await loaded(element);
    element.remove();
    await Promise.resolve();
    element.src = second;
    const load = loaded(element);
    box.append(element);
    await load;
    expect(title(element)).to.equal('Second');
  });

  it('is requested near the viewport after a lazy element was moved', async () => {
    const low = await fixture<HTMLElement>(html`<div style="padding-block: 3000px"></div>`);
    const element = await placedFrom(route('record?title=First', fresh()));
    element.loading = 'lazy';
    low.append(element);
    element.src = route('record?title=Second', fresh());
    await element.updateComplete;
    low.append(element);
    await element.updateComplete;
    const load = loaded(element);
    element.scrollIntoView();
    await load;
    expect(title(element)).to.equal('Second');
  });

  it('has its relative links resolved against its own URL', async () => {
    const body = JSON.stringify({ ...plumber, links: [{ label: 'Pay', url: 'pay' }] });
    const element = Object.assign(document.createElement('role-explore'), {
      src: `${route('custom')}?body=${encodeURIComponent(body)}`,
    });
    await place(element);
    await loaded(element);
    expect(part<HTMLAnchorElement>(element, 'link').href).to.equal(
      new URL('/__role/pay', location.href).href,
    );
  });

  for (const name of [
    'wrong-type',
    'bom',
    'gzip',
    'redirect',
    'invalid-utf8',
    'cors-allowed',
    'wrong-types',
    'proto',
  ]) {
    it(`is drawn in spite of an unusual response: ${name}`, async () => {
      const element = await placedFrom(route(name));
      expect(parts(element, 'duty').length).to.be.above(0);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }
});

describe('a record that cannot be loaded', () => {
  const other = location.origin.replace('localhost', '127.0.0.1');
  const closed = 'http://127.0.0.1:9/record.json';
  const faults: readonly (readonly [string, string, string])[] = [
    ['status 404', route('missing'), 'status'],
    ['status 500', route('broken'), 'status'],
    ['an HTML page with status 200', route('soft-404'), 'not-json'],
    ['a refused connection', closed, 'network'],
    ['a connection that is reset', route('reset'), 'network'],
    ['a body that ends early', route('cut-short'), 'network'],
    ['another origin without CORS', `${other}/__role/cors-refused`, 'network'],
    ['an endless redirect', route('loop'), 'network'],
    ['an empty body', route('empty'), 'not-json'],
    ['status 204', route('no-content'), 'not-json'],
    ['truncated JSON', route('truncated'), 'not-json'],
    ['the text "[object Object]"', route('object-string'), 'not-json'],
    ['2 MiB', route('padded'), 'too-large'],
    ['2 MiB by the header', route('oversize-by-header'), 'too-large'],
    ['8 MiB in 8 kB of gzip', route('bomb'), 'too-large'],
    ['an array', route('array'), 'record'],
    ['null', route('null'), 'record'],
    ['no title', route('no-title'), 'record'],
    ['version 2', route('version-2'), 'record'],
    ['a `src` that is no URL', 'http://[', 'network'],
  ];

  for (const [what, src, code] of faults) {
    it(`causes a typed error, one console line and the fallback content: ${what}`, async () => {
      const element = create(src);
      element.innerHTML = '<a href="/role">The role</a>';
      const neighbour = create(route('record?title=Neighbour'));
      let error: RoleErrorEvent | undefined;
      const lines = await consoleLines(async () => {
        const failure = failed(element);
        await place(element, neighbour);
        [error] = await Promise.all([failure, loaded(neighbour)]);
      });
      expect(error!.code).to.equal(code);
      expect(error!.error).to.equal(element.error);
      expect(error!.message).to.not.equal('');
      expect(element.status).to.equal('error');
      expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
      expect(lines).to.have.length(1);
      expect(title(neighbour)).to.equal('Neighbour');
    });
  }

  it('causes a timeout after ten seconds', async function () {
    this.timeout(20_000);
    const element = create(route('hang'));
    await place(element);
    expect((await failed(element)).code).to.equal('timeout');
  });

  it('causes one console line for all elements that share it', async () => {
    const elements = [1, 2, 3].map(() => create(route('missing?shared')));
    const lines = await consoleLines(async () => {
      const failures = Promise.all(elements.map(failed));
      await place(...elements);
      await failures;
    });
    expect(lines).to.have.length(1);
  });

  it('is requested again by a later element', async () => {
    const src = route('flaky', fresh());
    const first = create(src);
    await place(first);
    await failed(first);
    const second = await placedFrom(src);
    expect(title(second)).to.equal('Answer 2');
  });

  it('is requested again by reload(), for all elements that share it', async () => {
    const src = route('flaky', fresh());
    const [one, two] = [create(src), create(src)];
    await place(one, two);
    await Promise.all([failed(one), failed(two)]);
    await one.reload();
    await two.updateComplete;
    expect([one.status, two.status]).to.deep.equal(['ready', 'ready']);
    expect(parts(one, 'duty')).to.have.length(4);
  });

  it('is requested again by “Try again”, which announces the result and keeps the focus', async () => {
    const element = create(route('flaky?times=2', fresh()));
    await place(element);
    await failed(element);
    const status = (): string => textOf(element.shadowRoot!.querySelector('[role=status]')!);
    expect(status()).to.equal('');
    part(element, 'retry').focus();
    const again = failed(element);
    part(element, 'retry').click();
    await again;
    await element.updateComplete;
    await Promise.resolve();
    await element.updateComplete;
    expect(status()).to.not.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'retry'));
    const load = loaded(element);
    part(element, 'retry').click();
    await load;
    expect(parts(element, 'duty')).to.have.length(4);
    expect(document.activeElement).to.equal(element);
  });
});

describe('reload()', () => {
  it('requests the record again, draws it in all elements, and dispatches role-load', async () => {
    const src = gate(fresh());
    const id = new URL(src, location.href).searchParams.get('id')!;
    const [one, two] = [create(src), create(src)];
    await place(one, two);
    const first = Promise.all([loaded(one), loaded(two)]);
    await open(id);
    await first;
    const second = loaded(two);
    await one.reload();
    await second;
    expect([title(one), title(two)]).to.deep.equal(['Answer 2', 'Answer 2']);
    expect((await log(id)).requests[1]!.headers['cache-control']).to.match(/no-cache|max-age=0/);
  });

  it('keeps the record on the page when the request fails', async () => {
    const element = await placedFrom(route('worsening', fresh()));
    await element.reload();
    expect(element.status).to.equal('error');
    expect(parts(element, 'duty')).to.have.length(4);
    expect(parts(element, 'status')).to.have.length(0);
  });

  it('does not reject without a record', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties></role-duties>`);
    await element.reload();
    expect(element.status).to.equal('idle');
  });
});
