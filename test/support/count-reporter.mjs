/** Writes how many browser tests passed and failed, over all engines, to a file: `npm test` adds them to its total. */
import { writeFileSync } from 'node:fs';

export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { numPassedTests: 0, numFailedTests: 0 };
      for (const { testResults, errors } of sessions) {
        if (testResults) add(testResults, count);
        // A file that broke before its tests could run must not look like "nothing to report".
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
