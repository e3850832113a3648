/** What the bundle may weigh. Raised only in the commit that needs it, with the reason in its message. */

/** Bytes after Brotli at its best (quality 11), as a CDN sends a file that never changes. A kB is 1000 bytes. */
export const bundleBudget = 26_000;

/** Of the bundle, what English and Hindi may take together: what it would be smaller by without them. */
export const builtInLanguagesBudget = 1_600;

/** Each further language, as its file is built. */
export const languageBudget = 900;
