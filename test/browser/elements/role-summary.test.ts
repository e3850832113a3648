import { expect } from '@open-wc/testing';
import { drawn, html, part, parts, plumber, textOf } from '../../support/elements.js';

describe('role-summary', () => {
  it('draws pay and experience as a description list', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    expect(part(summary, 'facts').localName).to.equal('dl');
    expect(
      parts(summary, 'fact').map((fact) => [...fact.children].map(({ localName }) => localName)),
    ).to.deep.equal([
      ['dt', 'dd'],
      ['dt', 'dd'],
    ]);
    expect(parts(summary, 'fact-value').map(textOf)).to.deep.equal(['£25K – £45K', '1 – 5']);
  });

  it('shows short figures, and gives assistive technology the full ones', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    const [short, spoken] = parts(summary, 'fact')[0]!.querySelectorAll('dd > span');
    expect(short!.getAttribute('aria-hidden')).to.equal('true');
    expect(spoken!.textContent).to.match(/^25 thousand to 45 thousand .*pounds.* per year$/);
  });

  it('shows each range with its unit', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    const shown = parts(summary, 'fact').map((fact) => textOf(fact.querySelector('dd > span')!));
    expect(shown).to.deep.equal(['£25K – £45K /yr', '1 – 5 yrs']);
  });

  it('isolates each amount, so that a range keeps its order in right-to-left text', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    expect([...part(summary, 'fact-value').querySelectorAll('bdi')].map(textOf)).to.deep.equal([
      '£25K',
      '£45K',
    ]);
  });

  it('draws no list of figures without a figure', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`, {
      title: 'Plumber',
      duties: ['Find leaks'],
    });
    expect(parts(summary, 'facts')).to.have.length(0);
  });
});

describe('role-day-timeline', () => {
  it('is an ordered list of headings with text, and hides its pictures from assistive technology', async () => {
    const day = await drawn(html`<role-day-timeline heading-level="4"></role-day-timeline>`);
    expect(part(day, 'day').localName).to.equal('ol');
    expect(parts(day, 'period')).to.have.length(4);
    expect(parts(day, 'period-title').map(({ localName }) => localName)).to.deep.equal([
      'h5',
      'h5',
      'h5',
      'h5',
    ]);
    expect(parts(day, 'dial').every((dial) => dial.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(parts(day, 'rail')).to.have.length(3);
  });

  const dayAt = (...times: string[]): Promise<Element> =>
    drawn(html`<role-day-timeline></role-day-timeline>`, {
      ...plumber,
      day: times.map((time) => ({ label: `At ${time}`, time, text: 'Work.' })),
    });
  it('draws each rail from the colour of its sky to that of the next', async () => {
    const day = await drawn(html`<role-day-timeline></role-day-timeline>`);
    const [morning, midday] = ['rgb(232, 161, 60)', 'rgb(91, 180, 220)'];
    const [afternoon, evening] = ['rgb(234, 122, 76)', 'rgb(126, 108, 196)'];
    expect(parts(day, 'rail').map((rail) => getComputedStyle(rail).backgroundImage)).to.deep.equal([
      `linear-gradient(${morning}, ${midday})`,
      `linear-gradient(${midday}, ${afternoon})`,
      `linear-gradient(${afternoon}, ${evening})`,
    ]);
  });

  /** Boxes around the sun or moon of each dial, in units of the drawing: 48 × 48, the horizon at 30, noon at the top of an arc around (24, 30). */
  const suns = async (...times: string[]): Promise<DOMRect[]> =>
    parts(await dayAt(...times), 'dial').map((dial) =>
      dial.querySelector<SVGGraphicsElement>('.sun')!.getBBox(),
    );
  const centre = ({ x, width }: DOMRect): number => x + width / 2;

  /** Paths are written with one decimal. */
  function expectNear(actual: readonly number[], wanted: readonly number[]): void {
    expect(actual).to.have.length(wanted.length);
    for (const [index, each] of actual.entries())
      expect(each, actual.join()).to.be.closeTo(wanted[index]!, 0.1);
  }

  it('shows the time of a step beside its name', async () => {
    const day = await dayAt('06:00', '23:00');
    expect(parts(day, 'period-time').map(textOf)).to.deep.equal(['06:00', '23:00']);
  });

  it('draws the sun on an arc from 05:00 to 20:00', async () => {
    const boxes = await suns('05:00', '06:00', '12:30', '17:00');
    expectNear(boxes.map(centre), [11, 11.3, 24, 34.5]);
    expectNear(
      boxes.map(({ y }) => y),
      [24.6, 21.9, 11.6, 17],
    );
  });

  it('does not draw the part of the sun that is below the horizon', async () => {
    const [{ y, width, height }] = (await suns('05:10')) as [DOMRect];
    expectNear([y + height, width, height], [30, 10.8, 5.9]);
  });

  it('moves the moon along a lower arc from 18:00 to 06:00, across midnight', async () => {
    const boxes = await suns('18:00', '20:00', '00:00', '04:00', '04:59');
    const [x, y] = [centre(boxes[2]!), boxes[2]!.y];
    expectNear(
      boxes.map((box) => centre(box) - x),
      [-10, -7.2, 0, 7.2, 8.7],
    );
    expectNear(
      boxes.map((box) => box.y - y),
      [4.7, 2.2, 0, 2.2, 3.3],
    );
  });
});

describe('role-duties', () => {
  it('starts with the definition when no question is answered by it', async () => {
    const duties = await drawn(html`<role-duties></role-duties>`, {
      ...plumber,
      definition: ['Keeps ', { text: 'water', url: 'https://w.example/' }, ' in.'],
      composeFaqs: true,
      faqs: [{ question: 'What does a plumber do?', answer: 'Plumbs.' }],
    });
    expect(textOf(part(duties, 'lead'))).to.equal('Keeps water in.');
    expect(part<HTMLAnchorElement>(duties, 'link').href).to.equal('https://w.example/');
  });
});

describe('role-takeaways', () => {
  it('draws exactly the author’s takeaways', async () => {
    const takeaways = await drawn(html`<role-takeaways></role-takeaways>`, {
      ...plumber,
      takeaways: ['Bring tools.', ['Or ', { text: 'borrow', em: true }]],
    });
    expect(parts(takeaways, 'item').map(textOf)).to.deep.equal(['Bring tools.', 'Or borrow']);
  });

  it('draws emphasis, links and paragraphs of rich text', async () => {
    const tools = { text: 'tools', strong: true, url: 'https://tools.example/' };
    const takeaways = await drawn(html`<role-takeaways></role-takeaways>`, {
      ...plumber,
      takeaways: [['Or ', { text: 'borrow', em: true }, ' the ', tools, '.\n\nBring them back.']],
    });
    const item = part(takeaways, 'item');
    const link = part<HTMLAnchorElement>(takeaways, 'link');
    expect([...item.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
      'Or borrow the tools.',
      'Bring them back.',
    ]);
    expect(item.querySelector('em')!.textContent).to.equal('borrow');
    expect([link.href, link.rel, link.firstElementChild?.localName]).to.deep.equal([
      'https://tools.example/',
      'noopener',
      'strong',
    ]);
  });
});
