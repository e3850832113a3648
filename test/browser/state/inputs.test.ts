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
} from '../../support/elements.js';

const record = (title: string): typeof plumber => ({ ...plumber, title }) as unknown as typeof plumber;
const json = (title: string): string => JSON.stringify(record(title));
const script = (text: string): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};
const dataUrl = (title: string): string => `data:application/json,${encodeURIComponent(json(title))}`;
const settled = async (element: RoleDuties): Promise<string> => {
  await element.updateComplete;
  if (element.status === 'loading') await oneEvent(element, 'role-load');
  await element.updateComplete;
  return element.record?.title ?? 'none';
};

describe('what an element can be given', () => {
  it('prefers the property to the attribute, the attribute to the child, the child to the URL', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties src=${dataUrl('URL')} data-json=${json('Attribute')}
        >${script(json('Child'))}</role-duties
      >`,
    );
    element.data = record('Property');
    expect(await settled(element)).to.equal('Property');
    element.data = null;
    expect(await settled(element)).to.equal('Attribute');
    element.removeAttribute('data-json');
    expect(await settled(element)).to.equal('Child');
    element.querySelector('script')!.remove();
    await oneEvent(element, 'role-load');
    expect(element.record!.title).to.equal('URL');
    element.removeAttribute('src');
    expect(await settled(element)).to.equal('none');
  });

  it('takes JSON text in the property', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties .data=${json('Text')}></role-duties>`);
    expect(element.record!.title).to.equal('Text');
  });

  it('waits for a child script that comes after the element', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties></role-duties>`);
    expect(element.status).to.equal('idle');
    const load = oneEvent(element, 'role-load');
    element.append(script(json('Late')));
    await load;
    expect(element.record!.title).to.equal('Late');
  });

  it('follows an edit of the child script', async () => {
    const element = await fixture<RoleDuties>(html`<role-duties>${script(json('First'))}</role-duties>`);
    const load = oneEvent(element, 'role-load');
    element.querySelector('script')!.textContent = json('Second');
    await load;
    expect(element.record!.title).to.equal('Second');
  });

  it('honours a property set before the element is defined', async () => {
    const element = document.createElement('role-late-duties') as RoleDuties;
    element.data = record('Early');
    const { RoleDuties: Base } = await import('../../../src/elements/role-duties.js');
    customElements.define('role-late-duties', class extends Base {});
    document.body.append(element);
    customElements.upgrade(element);
    await element.updateComplete;
    expect(element.record!.title).to.equal('Early');
    element.remove();
  });

  it('resolves relative links of an inline record against the page', async () => {
    const element = await fixture(
      html`<role-explore .data=${{ ...plumber, links: [{ label: 'Pay', url: 'pay' }] }}></role-explore>`,
    );
    expect(part<HTMLAnchorElement>(element, 'link').href).to.equal(new URL('pay', document.baseURI).href);
  });
});

describe('an element without a usable record', () => {
  const broken = [
    ['text that is no JSON', '{"title": "Plumb', 'not-json'],
    ['an object written into an attribute', '[object Object]', 'not-json'],
    ['an array', '[]', 'record'],
    ['null as JSON', 'null', 'record'],
    ['a record without a title', '{"duties": ["Find leaks"]}', 'record'],
    ['a record with nothing to show', '{"title": "Plumber"}', 'record'],
    ['a later version', '{"version": 2, "title": "Plumber", "duties": ["Find leaks"]}', 'record'],
  ] as const;

  for (const [what, text, code] of broken) {
    it(`keeps the fallback and says so for ${what}`, async () => {
      let heard: unknown;
      const element = document.createElement('role-duties');
      element.innerHTML = '<a href="/plumber">Plumber</a>';
      element.dataset.json = text;
      element.addEventListener('role-error', (event) => (heard = event.code));
      const lines = await consoleLines(async () => {
        document.body.append(element);
        await element.updateComplete;
        await Promise.resolve();
      });
      expect(heard).to.equal(code);
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

  it('says which values were left out, and shows the rest', async () => {
    const element = await fixture<RoleDuties>(
      html`<role-duties .data=${{ ...plumber, duties: ['Find leaks', 7], pay: 'good' }}></role-duties>`,
    );
    expect(element.status).to.equal('ready');
    expect(element.warnings).to.have.length(2);
    expect(element.warnings.join()).to.match(/duties\[1\].+pay|pay.+duties\[1\]/);
    expect(parts(element, 'duty')).to.have.length(1);
  });

  it('has no retry for a record that is on the page', async () => {
    const element = await fixture(html`<role-duties data-json="x"></role-duties>`);
    expect(parts(element, 'retry')).to.have.length(0);
    expect(textOf(part(element, 'status'))).to.not.equal('');
  });

  it('shows its fallback when the record lacks its section, and says that it is empty', async () => {
    const { links: _, ...rest } = plumber;
    const element = await fixture<RoleDuties>(
      html`<role-explore .data=${rest}><a href="/">All roles</a></role-explore>`,
    );
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
  });

  it('hides the fallback, and keeps it, once there is content', async () => {
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
