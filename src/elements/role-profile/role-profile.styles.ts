import { css } from 'lit';

export const roleProfileStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.6 * var(--_space));
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
