/** Shows that each rule fails for a page that breaks it. */
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import type { RoleContent } from '../../../src/content/role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';
import { backendDeveloper as record } from '../../support/backend-developer.js';
import { englishRules, findFaults, rules } from '../../support/page-rules.js';

const content = composeRoleContent(record, getMessages('en-IN'));
const [first = ''] = record.duties as readonly string[];

const withTakeaway = (...texts: string[]): RoleContent => ({
  ...content,
  takeaways: { heading: 'Key takeaways', items: texts.map((text) => [[{ text }]]) },
});
const withQuestion = (question: string, id = 'q9'): RoleContent => ({
  ...content,
  faq: {
    heading: 'Questions',
    items: [...(content.faq?.items ?? []), { id, question, answer: [[{ text: 'Yes, it is.' }]] }],
  },
});
const withHeading = (heading: string): RoleContent => ({
  ...content,
  summary: { ...content.summary, heading },
});

type RuleName = keyof typeof rules | keyof typeof englishRules;

const planted: Record<RuleName, readonly RoleContent[]> = {
  'no code in the text': [
    withTakeaway('Pay: undefined.'),
    withTakeaway('NaN years.'),
    withTakeaway('[object Object]'),
  ],
  'nothing empty': [
    withTakeaway(),
    withTakeaway(' '),
    { ...content, duties: { eyebrow: 'Work', heading: '', items: ['x'] } },
  ],
  'no heading that is a sentence or a label': [withHeading('A day in the life of a Backend Developer:')],
  'no duty in more than two sentences beside its list': [withTakeaway(`One: ${first}.`, `Two: ${first}.`)],
  'no capital lost': [withTakeaway(`Work: ${first.toLowerCase()}.`)],
  'no title changed': [withHeading('A day in the life of a backend developer')],
  'no question twice': [
    withQuestion('is being a Backend Developer a good job'),
    withQuestion('Which skills does a backend developer use?'),
  ],
  'no deep link twice': [withQuestion('What else?', content.faq?.items[0]?.id)],
  'no sentence twice': [withTakeaway('Work is work. Rest is rest.', 'Rest is rest.')],
  'brackets and quotes in pairs': [
    withTakeaway('Work (and rest.'),
    withTakeaway('Work “and rest.'),
    withTakeaway('Work " and rest.'),
  ],
  'an end mark on every paragraph': [withTakeaway('Work is work')],
  'nothing left hanging': [
    withTakeaway('The work:'),
    withTakeaway('The work –'),
    withTakeaway('It pays well, at 4 –.'),
    withTakeaway('– and rest.'),
    withTakeaway('Work ( ) and rest.'),
    withHeading('A day in the life of a Backend Developer –'),
    { ...content, summary: { ...content.summary, facts: [{ kind: 'pay', label: 'Pay:', values: ['1'] }] } },
  ],
  'neither too short nor too long': [
    withTakeaway('It is.'),
    withTakeaway(`It is ${'very '.repeat(200)}long.`),
    withHeading(`A day in the life of a ${'very '.repeat(40)}Backend Developer`),
  ],
  'one end mark only': [
    withTakeaway('Work is work..'),
    withTakeaway('Work:.'),
    withTakeaway('Work: : rest.'),
  ],
  'no pay that is typically typical': [
    withTakeaway('Typical pay: typically ₹4L.'),
    withTakeaway('Typical pay is typically ₹4L.'),
  ],
  'no position words': [
    withTakeaway('Read the day below.'),
    withHeading('A day of a Backend Developer, above'),
  ],
  'no people like you': [withTakeaway('It suits people like you.')],
  'no promotion in answers': [withTakeaway('OnJob helps.')],
  'activities only where activities belong': [
    withTakeaway('Much of it goes into design and build.'),
    withTakeaway('It then turns to optimise caches.'),
  ],
  'a conjunction in every list': [withTakeaway('Skills: SQL & NoSQL; Git.')],
  'a capital at the start of every sentence': [withTakeaway('work is work.')],
  'no conjunction twice': [
    withTakeaway('Work, and and rest.'),
    withTakeaway('Work, or and rest.'),
    withTakeaway('Work,, and rest.'),
  ],
  'no doubled word': [withTakeaway('Work is is work.')],
  'a and an by their sound': [
    withTakeaway('It is a open task.'),
    withTakeaway('It is an task.'),
    withTakeaway('As an UX designer.'),
    withTakeaway('As a MRI technician.'),
    withTakeaway('As an Unix admin.'),
    withTakeaway('As a HGV driver.'),
    withTakeaway('A Actor acts.'),
  ],
};

describe('a page without a fault', () => {
  it('breaks no rule', () => {
    expect(findFaults({ record, content })).toEqual([]);
  });
});

describe.each(Object.entries(planted))('the rule “%s”', (name, pages) => {
  it.each(pages.map((page, index) => [index + 1, page] as const))(
    'is broken by planted page %d',
    (_, page) => {
      expect(
        findFaults({ record, content: page }).filter((fault) => fault.startsWith(`${name}: `)),
      ).not.toEqual([]);
    },
  );
});

describe('every rule', () => {
  it('has a page that breaks it', () => {
    expect(Object.keys(planted).sort()).toEqual(Object.keys({ ...rules, ...englishRules }).sort());
  });

  it('ignores authored text', () => {
    const authored: RoleRecord = {
      ...record,
      takeaways: ['see below (yes'],
      day: [{ label: 'Now', text: 'no end mark' }],
    };
    expect(
      findFaults({ record: authored, content: composeRoleContent(authored, getMessages('en-IN')) }),
    ).toEqual([]);
  });
});
