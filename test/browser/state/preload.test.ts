/** `<link rel="preload" as="fetch" crossorigin>` loads the record in parallel with the script; the element must not request it again. */
import { expect } from '@open-wc/testing';
import { create, fresh, loaded, log, place, route } from '../../support/elements-by-url.js';

function preload(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  const load = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  return load;
}

describe('a record that the page has preloaded', () => {
  it('is not requested a second time', async () => {
    const id = fresh();
    // Another origin, as of a CDN: the test server under its other name.
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    const url = `${elsewhere}${route('record', id)}&cors`;
    await preload(url);
    const element = create(url);
    const load = loaded(element);
    await place(element);
    await load;
    expect((await log(id)).count).to.equal(1);
  });
});
