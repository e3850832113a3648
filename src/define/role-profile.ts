import './role-summary.js';
import './role-takeaways.js';
import './role-day-timeline.js';
import './role-duties.js';
import './role-skill-chips.js';
import './role-faq.js';
import './role-cta.js';
import './role-explore.js';
import { RoleProfile } from '../elements/role-profile/role-profile.js';
import { define } from './define.js';

define('role-profile', RoleProfile);

declare global {
  interface HTMLElementTagNameMap {
    'role-profile': RoleProfile;
  }
}
