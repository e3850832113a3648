import { css } from 'lit';

export const takeawaysStyles = css`
  [part='takeaways'] {
    padding: calc(1.4 * var(--_space)) clamp(1em, 4cqi, 1.6em);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tint);
    break-inside: avoid;
  }
  .takeaways [part~='heading'] {
    font-size: 1.0625em;
  }
`;
