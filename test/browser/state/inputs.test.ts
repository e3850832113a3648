import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import {
  consoleLines,
  fixture,
  html,
  oneEvent,
  part,
  parts,
  plumber,
  textOf,
  titled,
} from '../../support/elements.js';

const json = (title: string): string => JSON.stringify(titled(title));
const script = (text: string): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};
const dataUrl = (title: string): string => `data:application/json,${encodeURIComponent(json(title))}`;
/** Title of the record that an element shows, once it has settled. */
const titleOf = async (element: RoleDuties): Promise<string> => {
  await element.updateComplete;
  if (element.status === 'loading') await oneEvent(element, 'role-load');
  await element.updateComplete;
  return element.record?.title ?? 'none';
};

describe('the input of an element', () => {
  it('is the `data` property, then `data-json`, then a child script, then `src`', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties src=${dataUrl('URL')} data-json=${json('Attribute')}
        >${script(json('Child'))}</role-duties
      >`,
    );
    element.data = titled('Property');
    expect(await titleOf(element)).to.equal('Property');
    element.data = null;
    expect(await titleOf(element)).to.equal('Attribute');
    element.removeAttribute('data-json');
    expect(await titleOf(element)).to.equal('Child');
    element.querySelector('script')!.remove();
    await oneEvent(element, 'role-load');
    expect(element.record!.title).to.equal('URL');
    element.removeAttribute('src');
    expect(await titleOf(element)).to.equal('none');
  });

  it('may be JSON text in the property', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties .data=${json('Text')}></role-duties>`);
    expect(element.record!.title).to.equal('Text');
  });

  it('may be a child script that is appended later', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties></role-duties>`);
    expect(element.status).to.equal('idle');
    const load = oneEvent(element, 'role-load');
    element.append(script(json('Late')));
    await load;
    expect(element.record!.title).to.equal('Late');
  });

  it('is read again when the text of the child script is replaced', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties>${script(json('First'))}</role-duties>`);
    const load = oneEvent(element, 'role-load');
    element.querySelector('script')!.textContent = json('Second');
    await load;
    expect(element.record!.title).to.equal('Second');
  });

  it('may be a property that was set before the element was defined', async () => {
    const element = document.createElement('role-late-duties') as RoleDuties;
    element.data = titled('Early');
    const { RoleDuties: Base } = await import('../../../src/elements/role-duties.js');
    customElements.define('role-late-duties', class extends Base {});
    document.body.append(element);
    customElements.upgrade(element);
    await element.updateComplete;
    expect(element.record!.title).to.equal('Early');
    element.remove();
  });

  it('has its relative links resolved against the page when it is inline', async () => {
    const element = await fixture(
      html`<role-explore .data=${{ ...plumber, links: [{ label: 'Pay', url: 'pay' }] }}></role-explore>`,
    );
    expect(part<HTMLAnchorElement>(element, 'link').href).to.equal(new URL('pay', document.baseURI).href);
  });
});

describe('an element without a usable record', () => {
  const broken = [
    ['text that is not JSON', '{"title": "Plumb', 'not-json'],
    ['an object that was converted to text', '[object Object]', 'not-json'],
    ['an array', '[]', 'record'],
    ['JSON null', 'null', 'record'],
    ['a record without a title', '{"duties": ["Find leaks"]}', 'record'],
    ['a record with nothing to show', '{"title": "Plumber"}', 'record'],
    [
      'a newer version of the record',
      '{"version": 2, "title": "Plumber", "duties": ["Find leaks"]}',
      'record',
    ],
  ] as const;

  for (const [what, text, code] of broken) {
    it(`keeps its fallback content, dispatches role-error and writes one console line for ${what}`, async () => {
      let reported: unknown;
      const element = document.createElement('role-duties');
      element.innerHTML = '<a href="/plumber">Plumber</a>';
      element.dataset.json = text;
      element.addEventListener('role-error', (event) => (reported = event.code));
      const lines = await consoleLines(async () => {
        document.body.append(element);
        await element.updateComplete;
        await Promise.resolve();
      });
      expect(reported).to.equal(code);
      expect(element.status).to.equal('error');
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<role-duties> .+/);
      element.remove();
    });
  }

  it('names the `data` property in the console when an object was written into the attribute', async () => {
    const lines = await consoleLines(async () => {
      const element = await fixture<RoleDuties>(
        html`<role-duties data-json="[object Object]"></role-duties>`,
      );
      await element.updateComplete;
    });
    expect(lines).to.deep.equal([
      '<role-duties> inline record: an object was written into an attribute; set the `data` property, or write JSON text',
    ]);
  });

  it('lists in `warnings` the values that were left out, and draws the rest', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties .data=${{ ...plumber, duties: ['Find leaks', 7], pay: 'good' }}></role-duties>`,
    );
    expect(element.status).to.equal('ready');
    expect(element.warnings).to.have.length(2);
    expect(element.warnings.join()).to.match(/duties\[1\].+pay|pay.+duties\[1\]/);
    expect(parts(element, 'duty')).to.have.length(1);
  });

  it('offers no retry for an inline record', async () => {
    const element = await fixture(html`<role-duties data-json="x"></role-duties>`);
    expect(parts(element, 'retry')).to.have.length(0);
    expect(textOf(part(element, 'status'))).to.not.equal('');
  });

  it('shows its fallback content and has :state(empty) when the record lacks its section', async () => {
    const { links: _, ...rest } = plumber;
    const element = await fixture<RoleDuties>(
      html`<role-explore .data=${rest}><a href="/">All roles</a></role-explore>`,
    );
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
  });

  it('hides its fallback content while there is a record, and shows it again without', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties .data=${plumber}><a href="/">All roles</a></role-duties>`,
    );
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.data = null;
    await element.updateComplete;
    expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
  });
});
