import { css } from 'lit';

export const faqStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-height: 44px;
    margin-block-end: 0.3em;
  }
  .faq [part='item'] {
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .faq [part='item']:last-child {
    border-block-end: 1px solid var(--_border);
  }
  [part='question-heading'] {
    font-size: inherit;
  }
  [part='question'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    width: 100%;
    min-height: 44px;
    padding-block: calc(0.9 * var(--_space));
    font-weight: 600;
    line-height: var(--_tight, 1.4);
  }
  [part='question'] span {
    max-width: var(--_measure);
  }
  .chevron {
    color: var(--_accent-ink);
    transition: rotate var(--_duration);
  }
  [aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  [part='answer'] {
    padding-block-end: calc(1.3 * var(--_space));
  }
  @media print {
    [hidden='until-found'] {
      content-visibility: visible;
    }
  }
`;
