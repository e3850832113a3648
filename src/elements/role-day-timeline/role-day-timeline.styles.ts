import { css } from 'lit';

export const roleDayTimelineStyles = css`
  [part~='day'] {
    --_dial: var(--role-dial-size, 2.5em);
    margin-block-start: calc(1.1 * var(--_space));
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
    padding-inline-start: calc(var(--_dial) + 0.9em);
    min-height: var(--_dial);
  }
  [part~='period']:not(:last-child) {
    padding-block-end: calc(1.5 * var(--_space));
  }
  [part='dial'] {
    position: absolute;
    inset-inline-start: 0;
    width: var(--_dial);
    height: var(--_dial);
    overflow: visible;
    color: color-mix(in oklab, currentcolor 60%, transparent);
  }
  .disc {
    fill: color-mix(in oklab, var(--_sky) 20%, transparent);
    stroke: none;
  }
  .sun {
    fill: var(--_sun, var(--_sky));
    stroke: none;
  }
  .arc {
    stroke-width: 1.5;
    stroke-dasharray: 0.1 3;
    opacity: 0.75;
  }
  .horizon {
    stroke-width: 1.8;
  }
  [part='rail'] {
    position: absolute;
    inset-block: calc(var(--_dial) + 0.4em) 0.4em;
    inset-inline-start: calc((var(--_dial) - var(--role-rail-width, 2px)) / 2);
    width: var(--role-rail-width, 2px);
    border-radius: 1em;
    background: linear-gradient(var(--_sky), var(--_next));
  }
  [part='period-title'] {
    font-size: 1.0625em;
    line-height: 1.4;
    padding-block-start: calc((var(--_dial) - 1.5em) / 2);
  }
  [part='period-time'] {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    margin-inline-start: 0.4em;
  }
  [part='period-text'] {
    max-width: var(--_measure);
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
    }
    [part='period-title'],
    [part='period-text'] {
      padding-block-start: calc((var(--_dial) - 1.6em) / 2);
    }
    [part='period-time'] {
      display: block;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .disc {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
    .sun {
      fill: CanvasText;
    }
    [part='rail'] {
      border-inline-start: 2px solid CanvasText;
    }
  }
  @media print {
    [part~='period'] {
      break-inside: avoid;
    }
  }
`;
