import { css } from 'lit';

export const ctaStyles = css`
  [part='cta'] {
    display: grid;
    gap: 1em 2em;
    padding: calc(1.6 * var(--_space)) clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_accent-tint);
    break-inside: avoid;
  }
  .cta .strip::before {
    width: 4.5em;
  }
  [part='cta-text'] {
    margin-block-start: 0.4em;
  }
  [part~='cta-button'] {
    display: flex;
    justify-content: center;
    align-items: center;
    min-height: 48px;
    padding: 0.55em 1.3em;
    border: 1px solid var(--_edge);
    border-radius: 0.6em;
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
    margin-block-start: 0.6em;
    font-size: 0.8125em;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  @container (min-width: 24em) {
    .action {
      justify-self: start;
    }
  }
  @container (min-width: 42em) {
    [part='cta'] {
      grid-template-columns: 1fr fit-content(17em);
      align-items: center;
    }
    .cta .strip::before {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    [part~='cta-button'] {
      forced-color-adjust: none;
      border-color: LinkText;
      background: LinkText;
      color: Canvas;
    }
  }
`;
