/** Rules of European languages for sentences with text of the record. */
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import type { RoleContent } from '../../../src/content/role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';
import { registerAll } from '../../support/languages.js';

registerAll();

const compose = (lang: string, record: Partial<RoleRecord>): RoleContent =>
  composeRoleContent({ title: 'Libraire', ...record }, getMessages(lang));

const morningOf = (lang: string, duty: string, skills = ['x', 'y']): string | undefined =>
  compose(lang, { duties: [duty], skills }).day?.steps[0]?.text;

describe('a duty inside a sentence', () => {
  it.each([
    ['fr', 'Conseiller la clientèle', 'Le travail\u202f: conseiller la clientèle.'],
    ['es', 'Explicar monumentos', 'El trabajo: explicar monumentos.'],
    ['pt', 'Conferir dados', 'O trabalho: conferir dados.'],
  ])('loses its capital in %s', (lang, duty, end) => {
    expect(morningOf(lang, duty)).toMatch(new RegExp(`${end}$`));
  });

  it('keeps the capital of a name', () => {
    expect(morningOf('fr', 'Docker et ses images', ['Docker', 'Git'])).toMatch(/: Docker et ses images\.$/);
  });

  it('keeps its capital in German', () => {
    expect(morningOf('de', 'Angehörige beraten')).toMatch(/: Angehörige beraten\.$/);
  });
});

describe('the title', () => {
  it('needs no article in German', () => {
    expect(
      compose('de', { title: 'Pflegefachkraft', skills: ['Geduld', 'Ruhe'] }).faq?.items[0]?.question,
    ).toBe('Was muss man als Pflegefachkraft können?');
  });

  it.each([
    ['fr', 'Électricienne\u202f: une journée de travail'],
    ['es', 'Électricienne: un día de trabajo'],
    ['pt', 'Électricienne: um dia de trabalho'],
    ['ar', 'Électricienne: يوم في العمل'],
  ])('stands before a colon in %s, and is not inflected', (lang, heading) => {
    expect(compose(lang, { title: 'Électricienne', skills: ['x'] }).summary.heading).toBe(heading);
  });
});

describe('French', () => {
  it('has a narrow no-break space before every ":", ";", "?" and "!"', () => {
    const page = JSON.stringify(
      compose('fr', {
        duties: ['Lire et relire', 'Choisir', 'Conseiller', 'Ranger'],
        skills: ['Culture', 'Calcul', { name: 'Vente', level: 'sometimes' }],
        demand: 'high',
        pay: { currency: 'EUR', period: 'year', min: 22000, max: 29000 },
        cta: { label: 'Postuler', url: 'https://role.example/' },
      }),
    );
    const marks = page.match(/\p{L}.?[:;?!](?= |")/gu)?.filter((mark) => !mark.endsWith('":')) ?? [];
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !/\u202f.$/.test(mark))).toEqual([]);
  });

  it('has it at the end of the source label, before the colon of the element', () => {
    expect(compose('fr', { duties: ['Lire'], source: { name: 'Onisep' } }).source?.label).toBe(
      'Source\u202f',
    );
  });
});

describe('Spanish', () => {
  it('has an opening mark on every question', () => {
    const page = compose('es', {
      duties: ['Guiar'],
      skills: ['x', 'y'],
      demand: 'high',
      cta: { label: 'Ir', url: 'https://role.example/' },
    });
    const questions = [...(page.faq?.items ?? []).map(({ question }) => question), page.cta?.heading];
    expect(questions.filter((question) => !/: ¿.+\?$/.test(question ?? ''))).toEqual([]);
  });

  it.each([
    ['year', 'al año'],
    ['month', 'al mes'],
    ['week', 'por semana'],
    ['day', 'al día'],
    ['hour', 'por hora'],
  ] as const)('writes pay by the %s: %s', (period, unit) => {
    const pay = { currency: 'EUR', period, min: 10 };
    expect(compose('es', { duties: ['Guiar'], pay }).summary.facts[0]?.unit).toBe(unit);
  });
});
