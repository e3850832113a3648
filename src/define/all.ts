/** Generated from the files of src/elements by `npm run generate`. Do not edit. */
import './role-provider.js';
import './role-profile.js';
import './role-card.js';
import './role-cta.js';
import './role-day-timeline.js';
import './role-duties.js';
import './role-explore.js';
import './role-faq.js';
import './role-skill-chips.js';
import './role-summary.js';
import './role-takeaways.js';
