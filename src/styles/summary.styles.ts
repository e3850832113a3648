import { css } from 'lit';

export const summaryStyles = css`
  .summary [part='eyebrow'] {
    margin-block-end: 0.6em;
  }
  .summary [part~='heading'] {
    font-size: clamp(1.5em, 1.15em + 2.2cqi, 2.1em);
    line-height: var(--_tight, 1.18);
    letter-spacing: var(--_track, -0.02em);
  }
  .summary [part='lead'] {
    font-size: 1.0625em;
    margin-block-start: 0.7em;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em clamp(1.1em, 6cqi, 2.8em);
    margin-block-start: calc(1.3 * var(--_space));
    padding-block: calc(0.9 * var(--_space));
    border-block: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  /* Nastaliq needs extra room above the line. */
  dd {
    padding-block-start: calc(var(--_line, 1.6) * 1em - 1.6em);
  }
  [part='fact-label'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='fact-value'] {
    font-size: clamp(1.1em, 0.85em + 1.6cqi, 1.25em);
    line-height: calc(1.3 * var(--_line, 1.25));
    font-weight: 700;
    letter-spacing: var(--_track, -0.01em);
  }
  .summary small {
    font-size: 0.9375em;
    color: var(--_muted);
  }
`;
