import { css } from 'lit';

export const roleProfileStyles = css`
  :host {
    --_rough-height: 60rem;
  }
  :host([sections]) {
    --_rough-height: 20rem;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.6 * var(--_space));
  }
  .section {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
  }
  [part='source'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='source'] a {
    color: inherit;
  }
  @container (min-width: 42em) {
    article {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(3.2 * var(--_space)) 3em;
    }
    article > * {
      grid-column: 1 / -1;
    }
    .duties:has(+ .skills) {
      grid-column: 1;
    }
    .duties + .skills {
      grid-column: 2;
    }
  }
`;
