/** Writes the numbers of browser tests that passed and failed, in all engines, to a file, from which `npm test` adds them to its total. */
import { writeFileSync } from 'node:fs';

export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { numPassedTests: 0, numFailedTests: 0 };
      for (const { testResults, errors } of sessions) {
        if (testResults) add(testResults, count);
        // A file that fails before its tests run has no results, and must count as a failure.
        count.numFailedTests += errors.length;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}

function add({ suites, tests }, count) {
  for (const { passed, skipped } of tests) {
    if (!skipped) count[passed ? 'numPassedTests' : 'numFailedTests'] += 1;
  }
  for (const suite of suites) add(suite, count);
}
