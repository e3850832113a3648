import { css } from 'lit';

export const exploreStyles = css`
  [part~='links'] {
    margin-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
  }
  .explore li {
    border-block-end: 1px solid var(--_border);
  }
  .explore a {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-height: 44px;
    height: 100%;
    padding-block: calc(0.65 * var(--_space));
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .explore a:hover {
    text-decoration: underline;
  }
  .explore small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }
  .arrow {
    color: var(--_accent-ink);
  }
  @container (min-width: 34em) {
    [part~='links'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2.5em;
    }
  }
`;
