// The provider first: a consumer defined before it would ask for a record when nobody can answer.
import './role-provider.js';
import './role-profile.js';
import './role-summary.js';
import './role-takeaways.js';
import './role-day-timeline.js';
import './role-duties.js';
import './role-skill-chips.js';
import './role-faq.js';
import './role-cta.js';
import './role-explore.js';
