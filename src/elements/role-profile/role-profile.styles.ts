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
  /* Seen or unseen as a whole, so that what a reader jumps to does not move when its neighbours get their size. */
  article > * {
    --_unseen: visible;
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
    role-duties:has(+ role-skill-chips) {
      grid-column: 1;
    }
    role-duties + role-skill-chips {
      grid-column: 2;
    }
  }
`;
