import { expect } from '@open-wc/testing';
import { expected, figures, type Engine } from '../../support/figures.js';

function thisEngine(): Engine {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

describe(`${thisEngine()} writes`, () => {
  for (const figure of figures)
    it(figure.what, () => {
      expect(figure.write()).to.equal(expected(figure, thisEngine()));
    });
});
