import type { Reporter, TestModule } from 'vitest/node';
import { statedFigures, type Figure } from './figure.js';

/** Prints the figures of a run. The thorough run fails when a documented figure was not measured. */
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
    console.error(`Documented, but not measured by any test: ${unmeasured.join('; ')}`);
    process.exitCode = 1;
  }
}
