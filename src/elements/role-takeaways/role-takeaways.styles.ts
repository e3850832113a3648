import { css } from 'lit';

export const roleTakeawaysStyles = css`
  [part='takeaways'] {
    padding: calc(1.35 * var(--_space)) clamp(1em, 4cqi, 1.5em);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    break-inside: avoid;
  }
  [part~='heading'] {
    font-size: 1.0625em;
  }
`;
