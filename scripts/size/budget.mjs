/** Upper limits in bytes. A commit that needs a higher one raises it, and gives the reason in its message. */

/** The bundle after Brotli at its highest quality (11), as a CDN sends a file that never changes. A kB is 1000 bytes. */
export const bundleBudget = 26_900;

/** English and Hindi: by how much the bundle would shrink without them. */
export const builtInLanguagesBudget = 1_600;

/** The file of any other language. */
export const languageBudget = 900;
