import type { Reporter, TestModule } from 'vitest/node';
import { statedFigures, type Figure } from './figure.js';

/** Prints what the run measured. In the thorough run, a figure that the documents state and nothing measured is a failure. */
export default class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const figures = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test): readonly Figure[] => test.meta().figures ?? []),
    );
    console.log(['', 'Figures', ...figures.map(({ name, measured }) => `  ${name}: ${measured}`)].join('\n'));
    if (process.env['THOROUGH'] !== '1' || process.env['SUBJECT'] === 'naive') return;
    const measured = new Set(figures.map(({ name }) => name));
    const unmeasured = Object.keys(statedFigures()).filter((name) => !measured.has(name));
    if (unmeasured.length === 0) return;
    console.error(`Stated in the documents, measured by no test: ${unmeasured.join('; ')}`);
    process.exitCode = 1;
  }
}
