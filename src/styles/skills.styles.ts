import { css } from 'lit';

export const skillsStyles = css`
  [part='skill-group'],
  [part='skill-count'] {
    margin-block: calc(1.2 * var(--_space)) 0;
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  [part~='skills'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  [part~='heading'] + [part~='skills'] {
    margin-block-start: 0.9em;
  }
  [part~='chip'] {
    padding: 0.32em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_chip-radius);
    font-size: 0.9375em;
    line-height: var(--_tight, 1.5);
    unicode-bidi: isolate;
  }
  .core [part~='chip'] {
    font-weight: 500;
  }
  .core li[part~='chip'],
  [aria-pressed='true'] {
    border-color: var(--_edge);
    background: var(--_accent-tint);
  }
  [part~='chip'] a {
    color: inherit;
  }
  button[part~='chip'] {
    display: flex;
    place-content: center;
    align-items: center;
    gap: 0.5em;
    min-width: 44px;
    min-height: 44px;
    border-color: var(--_control);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent-ink);
    box-shadow: inset 0 0 0 1px var(--_accent-ink);
  }
  @media (forced-colors: active) {
    .core [part~='chip'],
    [aria-pressed='true'] {
      border-width: 2px;
    }
  }
  [part~='chip'] svg {
    color: var(--_accent-ink);
  }
`;
