import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { drawn, html, oneEvent, parts } from '../../support/elements.js';
import { create, loaded, place } from '../../support/elements-by-url.js';

/** The document of a frame of this page, loaded. */
async function frameDocument(head = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<head>${head}</head>`;
  const load = oneEvent(frame, 'load');
  await place(frame);
  await load;
  return frame.contentDocument!;
}

const sheets = ({ shadowRoot }: Element): number => shadowRoot!.adoptedStyleSheets.length;

describe('an element that is moved into the document of a frame', () => {
  it('still shows its record', async () => {
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`);
    (await frameDocument()).body.append(element);
    await element.updateComplete;
    expect([element.record?.title, parts(element, 'duty').length]).to.deep.equal(['Plumber', 5]);
  });

  it('has all its style sheets again when it comes back', async () => {
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`);
    const before = sheets(element);
    (await frameDocument()).body.append(element);
    document.body.append(element);
    const after = sheets(element);
    element.remove();
    expect([before > 0, after]).to.deep.equal([true, before]);
  });

  it('requests its relative `src` from the base URL of that document', async () => {
    const element = create('/__role/record?title=Here');
    await place(element);
    await loaded(element);
    const target = await frameDocument(`<base href="${location.origin}/__role/elsewhere/">`);
    element.src = 'record?title=There';
    const load = loaded(element);
    target.body.append(element);
    const { url, record } = await load;
    expect([new URL(url).pathname, record.title]).to.deep.equal(['/__role/elsewhere/record', 'There']);
  });
});
