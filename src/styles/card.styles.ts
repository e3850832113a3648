import { css } from 'lit';

/**
 * Rows of fixed height, so that the cards of a grid row line up without a style of the page: two lines of title, two of
 * lead, one of facts, the strip, two rows of skills, and the button at the end. A subgrid would not line up, because the
 * root is a container.
 */
export const cardStyles = css`
  :host {
    display: grid;
    --_rough-height: 24rem;
  }
  /* A card has a known height, so children that wait inside need no exception. */
  :host(:is(:state(ready), :state(stale)):not(:state(empty))) {
    content-visibility: var(--_unseen);
    contain-intrinsic-block-size: auto var(--_rough-height);
  }
  .role {
    display: grid;
    min-width: 0;
    position: relative;
  }
  .role.card {
    padding: calc(1.25 * var(--_space));
  }
  article {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  /* Two lines of title and two of lead. */
  [part='header'] {
    min-block-size: calc(2.375em * var(--_tight, 1.3) + 1.875em * var(--_line, 1.6) + 0.35em);
  }
  [part~='title'] {
    font-size: 1.1875em;
    line-height: var(--_tight, 1.3);
  }
  [part~='title'],
  [part='lead'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .role [part='lead'] {
    margin-block-start: 0.35em;
    font-size: 0.9375em;
    color: var(--_muted);
    text-wrap: auto;
  }
  [part~='card-link'] {
    color: inherit;
    text-decoration: none;
  }
  [part~='card-link']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part~='card-link']:focus-visible {
    outline: none;
  }
  [part~='card-link']:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .role:has([part~='card-link']:hover) [part~='title'] {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }
  .role [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    align-content: start;
    margin-block-start: calc(0.8 * var(--_space));
    padding-block: calc(0.6 * var(--_space));
    border-block: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  .role [part='fact'] {
    max-width: 100%;
  }
  .role :is(dt, dd),
  [part='source'] {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .role [part='fact-label'] {
    font-size: 0.75em;
    color: var(--_muted);
  }
  .role dd {
    font-size: 0.9375em;
  }
  .role [part='fact-value'] {
    font-weight: 600;
  }
  .role small {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .role [part='strip'] {
    width: 17.5em;
    max-width: 100%;
    height: auto;
    margin-block-start: calc(0.8 * var(--_space));
    border-block-end: 1px solid;
    color: color-mix(in oklab, currentcolor 45%, transparent);
    stroke-width: 1.2;
  }
  .arc {
    stroke-dasharray: 0.1 3.4;
  }
  .sun {
    stroke: none;
    fill: var(--_evening);
  }
  .sun.morning {
    fill: var(--_morning);
  }
  .sun.midday {
    fill: #f2b535;
  }
  .sun.afternoon {
    fill: var(--_afternoon);
  }
  .role [part~='skills'] {
    gap: 0.4em;
    margin-block-start: calc(0.8 * var(--_space));
    align-content: start;
    min-block-size: 3.8em;
  }
  .role [part~='chip'] {
    padding: 0.2em 0.6em;
    font-size: 0.8125em;
  }
  .known::before {
    content: '✓ ' / '';
    color: var(--_accent-ink);
    font-weight: 700;
  }
  [part='skill-more'] {
    align-self: center;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .role [part='skill-count'] {
    margin-block: 0.4em 0;
  }
  .role .action,
  article > [part='source'] {
    margin-block-start: auto;
    padding-block-start: calc(0.9 * var(--_space));
  }
  .role [part~='cta-button'] {
    position: relative;
    min-height: 44px;
    padding-block: 0.4em;
  }
  [part='source'] {
    font-size: 0.75em;
    color: var(--_muted);
  }
  .action + [part='source'] {
    margin-block-start: 0;
  }
  [part='source'] a {
    position: relative;
    color: inherit;
  }
  .compact :is([part~='skills'], [part='skill-count']) {
    display: none;
  }
  /* Three facts need two rows here. */
  @container (max-width: 19em) {
    .role [part='facts'] {
      min-block-size: calc(2.85em * var(--_line, 1.6));
    }
  }
  @container (min-width: 30em) {
    .compact article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 1.5em;
      align-items: center;
    }
    .compact [part='header'] {
      grid-row: span 2;
      min-block-size: 0;
    }
    .compact [part='facts'] {
      border: 0;
      margin: 0;
      padding: 0;
    }
    .compact .action {
      padding: 0;
    }
    .compact [part='strip'] {
      display: none;
    }
    .compact [part='source'] {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .sun {
      fill: CanvasText;
    }
    [part='strip'] {
      color: CanvasText;
    }
  }
`;
