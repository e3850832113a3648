/** What draws a page of a role as text in Node, in one module: `build-drawings.ts` builds it as the bundle is built. */
export { composeRoleContent } from '../../src/content/compose-role-content.js';
export { drawCard } from '../../src/drawing/draw-card.js';
export { drawCta } from '../../src/drawing/draw-cta.js';
export { drawDay } from '../../src/drawing/draw-day.js';
export { drawDuties } from '../../src/drawing/draw-duties.js';
export { drawExplore } from '../../src/drawing/draw-explore.js';
export { drawFaq } from '../../src/drawing/draw-faq.js';
export { drawFallback } from '../../src/drawing/draw-fallback.js';
export { drawProfile } from '../../src/drawing/draw-profile.js';
export { drawRoot } from '../../src/drawing/draw-root.js';
export { drawSkills } from '../../src/drawing/draw-skills.js';
export { drawSummary } from '../../src/drawing/draw-summary.js';
export { drawTakeaways } from '../../src/drawing/draw-takeaways.js';
export { selectSections } from '../../src/drawing/section-names.js';
export { getMessages, registerMessages } from '../../src/locales/get-messages.js';
export { printTemplate } from '../../src/prerender/print-template.js';
export { readRoleRecord } from '../../src/schema/read-role-record.js';
