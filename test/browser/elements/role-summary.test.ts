import { expect } from '@open-wc/testing';
import { drawn, html, part, parts, plumber, textOf } from '../../support/elements.js';

describe('role-summary', () => {
  it('shows pay and experience as terms with their definitions', async () => {
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

  it('is looked at in short and listened to in full', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    const [short, spoken] = parts(summary, 'fact')[0]!.querySelectorAll('dd > span');
    expect(short!.getAttribute('aria-hidden')).to.equal('true');
    expect(spoken!.textContent).to.match(/^25 thousand to 45 thousand .*pounds.* per year$/);
  });

  it('isolates each amount, so that a range keeps its order in right-to-left text', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`);
    expect([...part(summary, 'fact-value').querySelectorAll('bdi')].map(textOf)).to.deep.equal([
      '£25K',
      '£45K',
    ]);
  });

  it('has no strip of figures without a figure', async () => {
    const summary = await drawn(html`<role-summary></role-summary>`, {
      title: 'Plumber',
      duties: ['Find leaks'],
    });
    expect(parts(summary, 'facts')).to.have.length(0);
  });
});

describe('role-day-timeline', () => {
  it('is an ordered list of headings with their text, under pictures nobody has to hear of', async () => {
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
  const suns = (day: Element): DOMRect[] =>
    parts(day, 'dial').map((dial) => dial.querySelector<SVGGraphicsElement>('.sun')!.getBBox());

  it('says the time of a step beside its name', async () => {
    const day = await dayAt('06:00', '23:00');
    expect(parts(day, 'period-time').map(textOf)).to.deep.equal(['06:00', '23:00']);
  });

  it('puts the sun where the hour of a step puts it', async () => {
    const [rising, high, low] = suns(await dayAt('06:00', '12:30', '17:00'));
    expect([rising!.x < high!.x, high!.x < low!.x]).to.deep.equal([true, true]);
    expect([high!.y < rising!.y, high!.y < low!.y]).to.deep.equal([true, true]);
  });

  it('draws nothing of the sun that is under the horizon', async () => {
    const [rising] = suns(await dayAt('05:10'));
    expect(rising!.y + rising!.height).to.be.closeTo(30, 0.1);
    expect(rising!.height).to.be.below(rising!.width);
  });

  it('moves the moon through the night', async () => {
    const [early, late] = suns(await dayAt('20:15', '23:00'));
    expect(early!.x).to.be.below(late!.x);
  });
});

describe('role-duties', () => {
  it('opens with the definition when no question has it for an answer', async () => {
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
  it('shows the author’s takeaways and nothing else', async () => {
    const takeaways = await drawn(html`<role-takeaways></role-takeaways>`, {
      ...plumber,
      takeaways: ['Bring tools.', ['Or ', { text: 'borrow', em: true }]],
    });
    expect(parts(takeaways, 'item').map(textOf)).to.deep.equal(['Bring tools.', 'Or borrow']);
  });
});
