import { expect } from '@open-wc/testing';
import { RoleProvider } from '../../../src/elements/role-provider.js';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { fixture, html, parts, titled } from '../../support/elements.js';

const titles = (root: Element): (string | undefined)[] =>
  [...root.querySelectorAll<RoleDuties>('role-duties, role-faq')].map((each) => each.record?.title);
const settle = async (root: Element): Promise<void> => {
  const all = [...root.querySelectorAll<RoleDuties>('role-provider, role-duties, role-faq')];
  for (const each of all) await each.updateComplete;
  for (const each of all) await each.updateComplete;
};

describe('role-provider', () => {
  it('provides one record to every section inside it', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Shared')}
          ><p><role-duties></role-duties></p>
          <role-faq></role-faq
        ></role-provider>
      </div>`,
    );
    await settle(root);
    expect(titles(root)).to.deep.equal(['Shared', 'Shared']);
  });

  it('draws nothing itself', async () => {
    const root = await fixture(
      html`<div><role-provider .data=${titled('Shared')}>text</role-provider></div>`,
    );
    expect((root as HTMLElement).innerText.trim()).to.equal('text');
  });

  it('does not replace the record of an element that has its own', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Shared')}
          ><role-duties .data=${titled('Own')}></role-duties
        ></role-provider>
      </div>`,
    );
    await settle(root);
    expect(titles(root)).to.deep.equal(['Own']);
  });

  it('takes precedence over an outer provider', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Outer')}>
          <role-duties></role-duties>
          <role-provider .data=${titled('Inner')}><role-faq></role-faq></role-provider>
        </role-provider>
      </div>`,
    );
    await settle(root);
    expect(titles(root)).to.deep.equal(['Outer', 'Inner']);
  });

  it('provides to sections that are appended later', async () => {
    const root = await fixture(html`<div><role-provider .data=${titled('Shared')}></role-provider></div>`);
    root.querySelector('role-provider')!.append(document.createElement('role-duties'));
    await settle(root);
    expect(titles(root)).to.deep.equal(['Shared']);
  });

  it('provides a record that it gets later', async () => {
    const root = await fixture(
      html`<div>
        <role-provider><role-duties></role-duties></role-provider>
      </div>`,
    );
    root.querySelector('role-provider')!.data = titled('Later');
    await settle(root);
    expect(titles(root)).to.deep.equal(['Later']);
  });

  it('provides to sections that are moved into it', async () => {
    const root = await fixture(html`<div><role-duties></role-duties></div>`);
    const provider = document.createElement('role-provider');
    provider.data = titled('Around');
    root.append(provider);
    provider.append(root.querySelector('role-duties')!);
    await settle(root);
    expect(titles(root)).to.deep.equal(['Around']);
  });

  it('provides to sections that were upgraded before it was defined', async () => {
    const root = await fixture(
      html`<div>
        <role-late-provider><role-duties></role-duties></role-late-provider>
      </div>`,
    );
    await settle(root);
    expect(titles(root)).to.deep.equal([undefined]);
    customElements.define('role-late-provider', class extends RoleProvider {});
    const provider = root.querySelector<RoleProvider>('role-late-provider')!;
    provider.data = titled('Defined');
    await provider.updateComplete;
    await settle(root);
    expect(titles(root)).to.deep.equal(['Defined']);
  });

  it('provides to a section that comes from another provider, whose later records that section ignores', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('First')}><role-duties></role-duties></role-provider>
        <role-provider .data=${titled('Second')}></role-provider>
      </div>`,
    );
    await settle(root);
    const [first, second] = [...root.querySelectorAll('role-provider')];
    second!.append(root.querySelector('role-duties')!);
    await settle(root);
    first!.data = titled('First, edited');
    await settle(root);
    expect(titles(root)).to.deep.equal(['Second']);
  });

  it('takes precedence over an outer provider when it is defined later', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Outer')}
          ><role-late-inner><role-duties></role-duties></role-late-inner
        ></role-provider>
      </div>`,
    );
    await settle(root);
    const before = titles(root);
    customElements.define('role-late-inner', class extends RoleProvider {});
    const inner = root.querySelector<RoleProvider>('role-late-inner')!;
    inner.data = titled('Inner');
    await inner.updateComplete;
    root.querySelector('role-provider')!.data = titled('Outer, edited');
    await settle(root);
    expect([...before, ...titles(root)]).to.deep.equal(['Outer', 'Inner']);
  });

  it('provides a second record, and none once it has none itself', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('First')}><role-duties></role-duties></role-provider>
      </div>`,
    );
    await settle(root);
    const seen = titles(root);
    for (const data of [titled('Second'), null]) {
      root.querySelector('role-provider')!.data = data;
      await settle(root);
      seen.push(...titles(root));
    }
    expect(seen).to.deep.equal(['First', 'Second', undefined]);
  });

  it('no longer provides to a section that is moved out', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Shared')}
          ><role-duties><a href="/">All roles</a></role-duties></role-provider
        >
      </div>`,
    );
    await settle(root);
    const duties = root.querySelector('role-duties')!;
    root.append(duties);
    await settle(root);
    expect(duties.status).to.equal('idle');
    expect(parts(duties, 'duty')).to.have.length(0);
  });

  it('shows the error in one of its sections only', async () => {
    const root = await fixture(
      html`<div>
        <role-provider .data=${'not a record'}
          ><role-duties></role-duties><role-faq></role-faq
        ></role-provider>
      </div>`,
    );
    await settle(root);
    expect([...root.querySelectorAll('role-duties, role-faq')].map((each) => parts(each, 'status').length)) //
      .to.deep.equal([1, 0]);
  });

  it('dispatches role-load itself, and its sections do not', async () => {
    const targets: string[] = [];
    const listen = (event: Event): void => void targets.push((event.target as Element).localName);
    document.addEventListener('role-load', listen);
    const root = await fixture(
      html`<div>
        <role-provider .data=${titled('Shared')}
          ><role-duties></role-duties><role-faq></role-faq
        ></role-provider>
      </div>`,
    );
    await settle(root);
    document.removeEventListener('role-load', listen);
    expect(targets).to.deep.equal(['role-provider']);
  });
});
