/**
 * Pictures of the elements with a record and fonts of the tests, so that they change only with the look. After a visible change,
 * `npm run test:build -- -u` updates them.
 */
import { describe, expect, it } from 'vitest';
import { useBuiltPages, type HostPage } from '../support/built-pages.js';
import { expectPicture } from '../support/expect-picture.js';
import { fontLinks, testFonts } from '../support/test-fonts.mjs';

const { show } = useBuiltPages();

const record = {
  lang: 'en',
  title: 'Beekeeper',
  definition: 'A beekeeper looks after colonies of honey bees and after what flowers around them.',
  duties: ['Inspect the hives', 'Treat colonies against mites', 'Harvest and bottle the honey'],
  skills: ['Reading a frame', 'Patience', { name: 'Carpentry', level: 'sometimes' }],
  pay: { currency: 'EUR', period: 'year', min: 22000, max: 36000 },
  day: [
    { label: 'Morning', text: 'Walk round the hives while the grass is wet and listen at each of them.' },
    { label: 'Midday', text: 'Open the colonies, read the frames, write down what was seen.' },
    { label: 'Afternoon', text: 'Melt wax and mend what the bears have left.' },
    { label: 'Evening', text: 'Label jars for the market.' },
  ],
  takeaways: ['Most of the work is looking.', 'Winters are for wood and books.'],
  faqs: [
    { question: 'Does it hurt?', answer: 'Less and less as the years go by.' },
    { question: 'Is it lonely?', answer: 'No.' },
  ],
  composeFaqs: false,
  cta: {
    label: 'Find a course',
    url: '/courses',
    heading: 'Begin in spring',
    text: 'A hive costs less than a bicycle.',
  },
  links: [
    { label: 'Honey', url: '/honey', description: 'Where to sell it' },
    { label: 'Wax', url: '/wax' },
  ],
};

const inUrdu = {
  lang: 'ur',
  title: 'شہد کی مکھیاں پالنے والا',
  duties: ['چھتے دیکھنا', 'شہد نکالنا'],
  day: [
    { label: 'صبح', text: 'چھتوں کے گرد چکر لگانا۔' },
    { label: 'دوپہر', text: 'چھتے کھول کر دیکھنا۔' },
  ],
  faqs: [
    { question: 'کیا درد ہوتا ہے؟', answer: 'کم سے کم۔' },
    { question: 'کیا یہ تنہائی ہے؟', answer: 'نہیں۔' },
  ],
  composeFaqs: false,
};

const element = (tag: string, attributes = 'heading="A heading"', data: unknown = record): string =>
  `<${tag} data-json='${JSON.stringify(data)}' ${attributes}></${tag}>`;

const elements = (...tags: string[]): string => tags.map((tag) => element(tag)).join('');

interface Scene extends HostPage {
  readonly width?: number;
  readonly font?: keyof typeof testFonts;
  readonly forcedColors?: 'active';
}

const scenes: Readonly<Record<string, Scene>> = {
  light: { body: elements('role-summary', 'role-day-timeline', 'role-skill-chips', 'role-duties') },
  dark: {
    body: elements('role-takeaways', 'role-day-timeline', 'role-cta', 'role-explore'),
    css: ':root { color-scheme: dark; background: #101216; color: #e8eaee }',
  },
  card: {
    body:
      element('role-faq', 'heading="A heading" appearance="card" open="first"') +
      element('role-cta', 'heading="A heading" appearance="card"'),
    css: ':root { --role-accent: #0a7d5a }',
  },
  wide: { body: elements('role-summary', 'role-day-timeline', 'role-cta', 'role-explore'), width: 760 },
  'right-to-left': {
    body:
      element('role-day-timeline', 'heading="ایک سرخی"', inUrdu) +
      element('role-faq', 'heading="ایک سرخی" open="first"', inUrdu),
    scripts: ['locales/ur.js'],
    font: 'nastaliq',
  },
  'forced-colours': {
    body: elements('role-skill-chips', 'role-day-timeline', 'role-cta'),
    forcedColors: 'active',
  },
};

describe('the elements', () => {
  it.each(Object.entries(scenes))('look as in the picture: %s', async (name, scene) => {
    const { width = 400, font = 'sans', forcedColors, css = '', ...rest } = scene;
    const page = await show(
      {
        ...rest,
        head: fontLinks,
        css: `body { margin: 16px; font: 16px/1.5 ${testFonts[font]}; text-rendering: geometricPrecision } main { display: grid; gap: 32px } ${css}`,
      },
      {
        ...(forcedColors && { forcedColors }),
        viewport: { width, height: 800 },
        // With this and geometricPrecision, letters are placed at fractions of a pixel on each system.
        deviceScaleFactor: 2,
        reducedMotion: 'reduce',
      },
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const screenshot = await page.locator('main').screenshot({ animations: 'disabled' });
    expectPicture(screenshot, new URL(`pictures/${name}.png`, import.meta.url));
    await page.close();
  });

  it('are drawn in the fonts of the tests', async () => {
    const page = await show({
      body: elements('role-duties'),
      head: fontLinks,
      css: `body { font-family: ${testFonts.sans} }`,
    });
    const loaded = await page.evaluate(() =>
      document.fonts.ready.then((fonts) =>
        [...fonts].some(({ status, family }) => status === 'loaded' && family.includes('Inter')),
      ),
    );
    expect(loaded).toBe(true);
    await page.close();
  });
});
