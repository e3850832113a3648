import { css } from 'lit';

/** What every section is made of: headings, small lines, lists, links, buttons, the skeleton and the fault note. */
export const baseStyles = css`
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--role-heading-font, inherit);
    font-weight: var(--role-heading-weight, 700);
  }
  [part~='heading'] {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
    letter-spacing: -0.01em;
  }
  :lang(hi),
  :lang(ur) {
    letter-spacing: 0 !important;
  }
  [part='eyebrow'] {
    color: var(--_accent-ink);
    font-size: 0.8125em;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  [part='lead'] {
    max-width: var(--_measure);
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .bullets {
    max-width: var(--_measure);
    margin-block-start: 0.7em;
    display: grid;
    gap: 0.55em;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.6em;
    border: 0.21em solid var(--_accent-ink);
    border-radius: 50%;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  a {
    color: var(--_accent-ink);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .arrow,
  .chevron,
  .check {
    flex: none;
    width: 1em;
    height: 1em;
  }
  .root:dir(rtl) .arrow {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute !important;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block: 0.6em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='retry'],
  [part='expand-all'] {
    color: var(--_accent-ink);
    font-size: 0.875em;
    font-weight: 600;
    min-height: 44px;
  }
  [part='retry'] {
    border: 1px solid var(--_control);
    border-radius: var(--_chip-radius);
    padding-inline: 1em;
  }
  [part='skeleton'] {
    display: grid;
    gap: 0.9em;
    padding-block: 0.5em;
    animation: appear 0.2s 0.2s backwards;
  }
  [part='skeleton'] i {
    height: 0.8em;
    border-radius: 0.4em;
    background: var(--_border);
  }
  [part='skeleton'] i:first-child {
    width: 60%;
    height: 1.4em;
  }
  [part='skeleton'] i:last-child {
    width: 80%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    button[part='retry'],
    button[part='expand-all'],
    .chevron {
      display: none;
    }
  }
`;
