import { css } from 'lit';

export const roleCtaStyles = css`
  [part='cta'] {
    display: grid;
    gap: 1.1em 2em;
    padding: calc(1.5 * var(--_space)) clamp(1em, 4.5cqi, 1.8em);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-tint);
    break-inside: avoid;
  }
  [part='cta']::before {
    content: '';
    width: 4.2em;
    height: 0.22em;
    border-radius: 1em;
    background: var(--_arc);
  }
  [part='cta-text'] {
    max-width: var(--_measure);
    margin-block-start: 0.35em;
  }
  [part~='cta-button'] {
    display: flex;
    justify-content: center;
    align-items: center;
    min-height: 44px;
    padding: 0.55em 1.3em;
    border: 1px solid transparent;
    border-radius: 0.5em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  [part~='cta-button']:focus-visible {
    outline: 2px solid;
    outline-offset: -5px;
  }
  [part~='cta-button']:hover {
    text-decoration: underline;
  }
  [part='cta-note'] {
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    color: var(--_muted);
    text-align: center;
  }
  @container (min-width: 24em) {
    .action {
      justify-self: start;
    }
  }
  @container (min-width: 42em) {
    [part='cta'] {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    [part='cta']::before {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    [part='cta'],
    [part~='cta-button'] {
      border-color: currentcolor;
    }
    [part='cta']::before {
      display: none;
    }
  }
  @media print {
    .action {
      display: none;
    }
  }
`;
