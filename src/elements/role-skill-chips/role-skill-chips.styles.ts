import { css } from 'lit';

export const roleSkillChipsStyles = css`
  [part='skill-group'] {
    margin-block: calc(0.7 * var(--_space)) 0;
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_muted);
  }
  [part~='skills'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  [part~='heading'] + [part~='skills'] {
    margin-block-start: 0.8em;
  }
  [part~='chip'] {
    padding: 0.28em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_chip-radius);
    font-size: 0.9375em;
    line-height: 1.5;
    unicode-bidi: isolate;
  }
  .core [part~='chip'] {
    border-color: transparent;
    background: var(--_accent-tint);
    font-weight: 500;
  }
  [part~='chip'] a {
    color: inherit;
  }
  button[part~='chip'] {
    display: inline-flex;
    place-content: center;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    border-color: var(--_control);
  }
  .check {
    width: 0;
    stroke-width: 2.2;
    transition: var(--_duration);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent-ink);
    box-shadow: inset 0 0 0 1px var(--_accent-ink);
  }
  button[aria-pressed='true'] .check {
    width: 1em;
    margin-inline-end: 0.4em;
    color: var(--_accent-ink);
  }
  [part='skill-count'] {
    margin-block-start: 0.7em;
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .core [part~='chip'] {
      border-color: CanvasText;
    }
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
