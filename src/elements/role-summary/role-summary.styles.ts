import { css } from 'lit';

export const roleSummaryStyles = css`
  [part='eyebrow']::before {
    content: '';
    display: inline-block;
    width: 2.2em;
    height: 0.28em;
    margin-inline-end: 0.75em;
    border-radius: 1em;
    vertical-align: middle;
    background: var(--_arc);
  }
  [part~='heading'] {
    font-size: clamp(1.5em, 1.15em + 2.2cqi, 2.1em);
    line-height: 1.18;
    letter-spacing: -0.02em;
  }
  :lang(ur) > [part='header'] > [part~='heading'] {
    line-height: 1.7;
  }
  [part='lead'] {
    color: inherit;
    opacity: 0.9;
    font-size: 1.0625em;
    margin-block-start: 0.7em;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 2.8em;
    margin-block-start: calc(1.1 * var(--_space));
    padding-block: calc(0.85 * var(--_space));
    border-block: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  [part='fact-label'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='fact-value'] {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  small {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    [part='eyebrow']::before {
      display: none;
    }
  }
`;
