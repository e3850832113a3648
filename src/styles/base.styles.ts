import { css } from 'lit';

/** What all sections share: headings, small lines, lists, links, buttons, the skeleton and the note about an error. */
export const baseStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--role-heading-font, inherit);
    font-weight: var(--role-heading-weight, 700);
    break-after: avoid;
  }
  li {
    list-style: none;
    break-inside: avoid;
  }
  [part~='heading'] {
    font-size: 1.25em;
    line-height: var(--_tight, 1.3);
    text-wrap: balance;
    letter-spacing: var(--_track, -0.01em);
  }
  /* Text in the author's own language takes its direction from its letters, paragraph by paragraph. */
  .root [lang],
  .root [lang] :not(p *) {
    unicode-bidi: plaintext;
  }
  [part='eyebrow'] {
    color: var(--_accent-ink);
    font-size: 0.8125em;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  .strip::before {
    content: '';
    display: inline-block;
    width: 2.4em;
    height: 0.28em;
    margin-inline-end: 0.75em;
    border-radius: 1em;
    vertical-align: middle;
    background: var(--_arc);
  }
  [part='lead'],
  [part='period-text'],
  [part='answer'],
  [part='cta-text'],
  .bullets {
    max-width: var(--_measure);
    color: var(--_body);
    text-wrap: pretty;
  }
  [part='lead'] {
    margin-block-start: 0.5em;
  }
  .bullets {
    margin-block-start: 0.8em;
    display: grid;
    gap: 0.6em;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.5lh - 0.2em);
    border: 0.2em solid var(--_accent-ink);
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
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  svg {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .arrow {
    scale: -1 1;
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
    position: absolute;
    inset: 0;
    background:
      linear-gradient(var(--_border) 1.4em, #0000 0) 0 0 / 60% 10em,
      linear-gradient(#0000 2.7em, var(--_border) 0 3.4em, #0000 0 4.6em, var(--_border) 0 5.3em, #0000 0) 0
        0 / 92% 10em;
    background-repeat: repeat-y;
    opacity: 0.6;
    animation: appear 0.2s;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .strip::before {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    [part='retry'],
    [part='expand-all'],
    .chevron,
    .action {
      display: none;
    }
  }
`;
