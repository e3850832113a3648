import type { Figure } from '../locales/write-figures.js';
import type { Writer } from '../locales/writer.js';
import type { FactContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

const KINDS = ['pay', 'experience', 'demand'] as const;

/** Pay, experience and demand: amounts, or else the record's own text. */
export function composeFigures({ pay, experience, demand }: TidyRecord, write: Writer): FactContent[] {
  const figures = {
    pay: pay && write.pay(pay),
    experience: experience && write.experience(experience),
    demand: write.demand(demand),
  };
  return KINDS.flatMap((kind) => {
    const figure = { __proto__: null, ...(figures[kind] as Partial<Figure> | undefined) };
    const { values, unit, spoken } = figure;
    return values ? { kind, label: write.words[kind], values, unit, spoken } : [];
  });
}
