import { expect, waitUntil } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import type { RoleErrorEvent } from '../../../src/elements/role-events.js';
import { consoleLines, fixture, html, part, parts, plumber, textOf } from '../../support/elements.js';
import { create, failed, fresh, loaded, log, open, place, route } from '../../support/elements-by-url.js';

const gate = (id: string): string => route('gate', id);
const title = (element: RoleDuties): string | undefined => element.record?.title;

describe('a record by URL', () => {
  it('is asked for once for any number of elements, as JSON and with the browser’s usual cache', async () => {
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

  it('is one record object and one composition for all of them', async () => {
    const [one, two] = [create(route('record?title=Shared')), create(route('record?title=Shared'))];
    await place(one, two);
    await Promise.all([loaded(one), loaded(two)]);
    expect(one.record).to.equal(two.record);
  });

  it('is there at once for a clone and for an element that comes back', async () => {
    const id = fresh();
    const element = create(route('record', id));
    const box = await place(element);
    await loaded(element);
    const clone = element.cloneNode(true) as RoleDuties;
    element.remove();
    await Promise.resolve();
    box.append(element, clone);
    await clone.updateComplete;
    await element.updateComplete;
    expect([title(element), title(clone)]).to.deep.equal([title(element), title(element)]);
    expect(parts(clone, 'duty').length).to.be.above(0);
    expect((await log(id)).count).to.equal(1);
  });

  it('shows the last wish when src changes during a load', async () => {
    const [slow, quick] = [fresh(), fresh()];
    const element = create(gate(slow));
    await place(element);
    await log(slow, { count: 1 });
    element.src = route('record?title=Second', quick);
    await loaded(element);
    // An answer that reached the browser before it hung up would not count as given up.
    expect((await log(slow, { aborted: 1 })).aborted).to.equal(1);
    await open(slow);
    expect(title(element)).to.equal('Second');
  });

  it('gives up the request when its only element is removed, and reports no error', async () => {
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

  it('hangs up when an answer is refused before its end, so that the next request need not wait for it', async () => {
    const id = fresh();
    const element = create(route('oversize-by-header', id));
    const heard = failed(element);
    await place(element);
    await heard;
    expect((await log(id, { aborted: 1 })).aborted).to.equal(1);
  });

  it('survives a move in the document without a second request', async () => {
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

  it('keeps what was drawn while another record is loading', async () => {
    const id = fresh();
    const element = create(route('record?title=First'));
    await place(element);
    await loaded(element);
    element.src = gate(id);
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(parts(element, 'duty').length).to.be.above(0);
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('aria-busy')).to.equal('true');
    const load = loaded(element);
    await open(id);
    await load;
    expect(title(element)).to.equal('Answer 1');
  });

  it('leaves what the page shows alone until the wait is long enough to be noticed', async () => {
    const element = create(gate(fresh()));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(element);
    await element.updateComplete;
    expect([element.status, parts(element, 'skeleton')]).to.deep.equal(['loading', []]);
    await waitUntil(() => parts(element, 'skeleton').length);
    expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(1);
  });

  it('waits for the viewport with loading="lazy"', async () => {
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

  it('waits for it again when it comes back with another src, though its last record is drawn', async () => {
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

  it('waits for it where it was moved to while it waited', async () => {
    const low = await fixture<HTMLElement>(html`<div style="padding-block: 3000px"></div>`);
    const element = create(route('record?title=First', fresh()));
    await place(element);
    await loaded(element);
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

  it('resolves links of the record against the record’s own URL', async () => {
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
    it(`is shown in spite of an odd server: ${name}`, async () => {
      const element = create(route(name));
      await place(element);
      await loaded(element);
      expect(parts(element, 'duty').length).to.be.above(0);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }
});

describe('a record that cannot be had', () => {
  const other = location.origin.replace('localhost', '127.0.0.1');
  const closed = 'http://127.0.0.1:9/record.json';
  const faults: readonly (readonly [string, string, string])[] = [
    ['a missing page', route('missing'), 'status'],
    ['a broken server', route('broken'), 'status'],
    ['an HTML page with status 200', route('soft-404'), 'not-json'],
    ['a refused connection', closed, 'network'],
    ['a broken connection', route('reset'), 'network'],
    ['a body that breaks off', route('cut-short'), 'network'],
    ['another origin that does not share', `${other}/__role/cors-refused`, 'network'],
    ['an endless redirect', route('loop'), 'network'],
    ['an empty body', route('empty'), 'not-json'],
    ['no content', route('no-content'), 'not-json'],
    ['truncated JSON', route('truncated'), 'not-json'],
    ['the name of an object', route('object-string'), 'not-json'],
    ['two mebibytes', route('padded'), 'too-large'],
    ['two mebibytes by the header', route('oversize-by-header'), 'too-large'],
    ['a compressed bomb', route('bomb'), 'too-large'],
    ['an array', route('array'), 'record'],
    ['null', route('null'), 'record'],
    ['no title', route('no-title'), 'record'],
    ['version 2', route('version-2'), 'record'],
    ['no URL at all', 'http://[', 'network'],
  ];

  for (const [what, src, code] of faults) {
    it(`is a typed error, one console line, and the fallback: ${what}`, async () => {
      const element = create(src);
      element.innerHTML = '<a href="/role">The role</a>';
      const neighbour = create(route('record?title=Neighbour'));
      let error: RoleErrorEvent | undefined;
      const lines = await consoleLines(async () => {
        const heard = failed(element);
        await place(element, neighbour);
        [error] = await Promise.all([heard, loaded(neighbour)]);
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

  it('is a time-out after ten seconds', async function () {
    this.timeout(20_000);
    const element = create(route('hang'));
    await place(element);
    expect((await failed(element)).code).to.equal('timeout');
  });

  it('is one console line for all elements that share it', async () => {
    const elements = [1, 2, 3].map(() => create(route('missing?shared')));
    const lines = await consoleLines(async () => {
      const heard = Promise.all(elements.map(failed));
      await place(...elements);
      await heard;
    });
    expect(lines).to.have.length(1);
  });

  it('is asked for again by a later element', async () => {
    const src = route('flaky', fresh());
    const first = create(src);
    await place(first);
    await failed(first);
    const second = create(src);
    await place(second);
    await loaded(second);
    expect(title(second)).to.not.equal(undefined);
  });

  it('is asked for again by reload(), for everybody who waits for it', async () => {
    const src = route('flaky', fresh());
    const [one, two] = [create(src), create(src)];
    await place(one, two);
    await Promise.all([failed(one), failed(two)]);
    await one.reload();
    await two.updateComplete;
    expect([one.status, two.status]).to.deep.equal(['ready', 'ready']);
    expect(parts(one, 'duty').length).to.be.above(0);
  });

  it('is asked for again by the visitor, who hears how it went and keeps the focus', async () => {
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
    expect(parts(element, 'duty').length).to.be.above(0);
    expect(document.activeElement).to.equal(element);
  });
});

describe('reload()', () => {
  it('asks the server, shows the newer record to everybody, and tells the page', async () => {
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

  it('keeps what is shown when the newer record cannot be had', async () => {
    const element = create(route('worsening', fresh()));
    await place(element);
    await loaded(element);
    await element.reload();
    expect(element.status).to.equal('error');
    expect(parts(element, 'duty').length).to.be.above(0);
    expect(parts(element, 'status')).to.have.length(0);
  });

  it('never rejects, not even without a record', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties></role-duties>`);
    await element.reload();
    expect(element.status).to.equal('idle');
  });
});
