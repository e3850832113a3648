import { css } from 'lit';

/**
 * Public tokens (`--role-*`, set anywhere on the page) become private ones (`--_*`) on the inner root. They are never
 * defined on the host, where they would override what the page sets on `:root`. Neutral colours are mixed from the
 * page's text colour, so that dark pages need no detection. Where the browser can compute colours, a formula keeps
 * every accent legible.
 *
 * Indic scripts need taller lines, Nastaliq the tallest. Negative letter spacing breaks them and Arabic.
 *
 * `content-visibility: auto` skips style and layout of elements far from the viewport. Find-in-page, anchors and
 * assistive technology still reach them; the clip margin leaves room for focus rings. Browsers skip every such element
 * for one frame and use the rough height meanwhile. It is lower than any section, so that it never exceeds a height
 * the author has reserved. Hosts with children are never skipped: the children may have the final height already. The
 * container is the inner root, because in Firefox a host that is both a container and skipped has no height.
 */
export const tokenStyles = css`
  :host {
    display: block;
    position: relative;
    contain-intrinsic-inline-size: 20rem;
    --_rough-height: 8rem;
    --_unseen: auto;
  }
  :host(:empty:is(:state(ready), :state(stale)):not(:state(empty))) {
    content-visibility: var(--_unseen);
    contain-intrinsic-block-size: auto var(--_rough-height);
    overflow-clip-margin: 0.5rem;
  }
  @media print {
    :host {
      content-visibility: visible !important;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    --_accent: var(--role-accent, oklch(0.53 0.125 250));
    --_on-accent: var(--role-on-accent, #fff);
    --_accent-ink: var(--role-accent-ink, currentcolor);
    --_muted: var(--role-ink-muted, color-mix(in oklab, currentcolor 72%, transparent));
    --_body: color-mix(in oklab, currentcolor 88%, transparent);
    --_border: var(--role-border, color-mix(in oklab, currentcolor 15%, transparent));
    --_control: color-mix(in oklab, currentcolor 55%, transparent);
    --_edge: transparent;
    --_tint: color-mix(in oklab, currentcolor 4%, transparent);
    --_accent-tint: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_focus: var(--role-focus, var(--_accent-ink));
    --_radius: var(--role-radius, 0.75em);
    --_chip-radius: var(--role-chip-radius, 0.45em);
    --_space: var(--role-space, 1em);
    --_measure: var(--role-measure, 66ch);
    --_duration: var(--role-duration, 180ms);
    --_morning: var(--role-sky-morning, #e8a13c);
    --_midday: var(--role-sky-midday, #5bb4dc);
    --_afternoon: var(--role-sky-afternoon, #ea7a4c);
    --_evening: var(--role-sky-evening, #7e6cc4);
    --_arc: linear-gradient(
      var(--_to, to right),
      var(--_morning),
      var(--_midday),
      var(--_afternoon),
      var(--_evening)
    );
    color: var(--role-ink, inherit);
    font-family: var(--role-font, inherit);
    line-height: var(--role-line-height, var(--_line, 1.6));
    overflow-wrap: anywhere;
  }
  [dir='rtl'] {
    --_to: to left;
    --_track: 0;
  }
  [lang]:is(
    :lang(hi),
    :lang(mr),
    :lang(ne),
    :lang(bn),
    :lang(as),
    :lang(or),
    :lang(pa),
    :lang(gu),
    :lang(ta),
    :lang(te),
    :lang(kn),
    :lang(ml)
  ) {
    --_line: 1.75;
    --_tight: 1.4;
    --_track: 0;
  }
  [lang]:lang(ur) {
    --_line: 2;
    --_tight: 2;
  }
  .compact {
    --_space: var(--role-space, 0.7em);
  }
  .card {
    color: var(--role-ink, light-dark(#1c1e26, #e9eaee));
    background: var(--role-surface, light-dark(#fff, #17181c));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: calc(1.6 * var(--_space)) clamp(1em, 5%, 2.3em);
  }
  @supports (color: oklch(from red l c h)) {
    .root {
      --_on-accent: var(
        --role-on-accent,
        color(
          from var(--_accent) xyz-d65 clamp(0, (0.1791 - y) * 1e6, 0.9505) clamp(0, (0.1791 - y) * 1e6, 1)
            clamp(0, (0.1791 - y) * 1e6, 1.089)
        )
      );
      --_accent-ink: var(
        --role-accent-ink,
        oklch(
          from color-mix(in oklch, var(--_accent) 24%, oklch(from currentcolor l 0 none / 1)) max(l, 0.3)
            calc(c / 0.24) h
        )
      );
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .root {
      --_accent-ink: currentcolor;
      --_muted: currentcolor;
      --_body: currentcolor;
      --_border: currentcolor;
      --_edge: currentcolor;
    }
  }
`;
