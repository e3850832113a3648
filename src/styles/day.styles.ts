import { css } from 'lit';

export const dayStyles = css`
  .day [part='lead'] {
    color: var(--_muted);
  }
  [part~='day'] {
    --_dial: var(--role-dial-size, 2.5em);
    --_rail: var(--role-rail-width, 2px);
    margin-block-start: calc(1.2 * var(--_space));
  }
  .morning {
    --_sky: var(--_morning);
  }
  .midday {
    --_sun: #f2b535;
    --_sky: var(--_midday);
  }
  .afternoon {
    --_sky: var(--_afternoon);
  }
  .evening {
    --_sky: var(--_evening);
  }
  .to-morning {
    --_next: var(--_morning);
  }
  .to-midday {
    --_next: var(--_midday);
  }
  .to-afternoon {
    --_next: var(--_afternoon);
  }
  .to-evening {
    --_next: var(--_evening);
  }
  [part~='period'] {
    position: relative;
    padding-inline-start: calc(var(--_dial) + 1em);
    min-height: var(--_dial);
  }
  [part~='period']:not(:last-child) {
    padding-block-end: calc(1.7 * var(--_space));
  }
  [part='dial'] {
    position: absolute;
    inset-inline-start: 0;
    width: var(--_dial);
    height: var(--_dial);
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_sky) 20%, transparent);
    color: color-mix(in oklab, currentcolor 60%, transparent);
  }
  .sun {
    fill: var(--_sun, var(--_sky));
    stroke: none;
  }
  .arc {
    stroke-dasharray: 0.1 3;
    opacity: 0.7;
  }
  [part='rail'] {
    position: absolute;
    inset-block: calc(var(--_dial) + 0.45em) 0.45em;
    inset-inline-start: calc((var(--_dial) - var(--_rail)) / 2);
    border-inline-start: var(--_rail) solid transparent;
    border-radius: 1em;
    background: linear-gradient(var(--_sky), var(--_next)) border-box;
  }
  [part='period-title'] {
    font-size: 1.0625em;
    line-height: var(--_tight, 1.4);
    padding-block-start: calc((var(--_dial) - 1lh) / 2);
  }
  [part='period-time'] {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    margin-inline-start: 0.4em;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 30em) {
    [part~='day'] {
      --_dial: var(--role-dial-size, 3em);
    }
  }
  @container (min-width: 42em) {
    [part~='period'] {
      display: grid;
      grid-template-columns: 8.4em 1fr;
      column-gap: 1em;
      align-items: baseline;
    }
    [part='period-time'] {
      display: block;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    [part~='period'] {
      --_sun: CanvasText;
      --_sky: Canvas;
    }
    [part='dial'] {
      color: CanvasText;
    }
  }
`;
