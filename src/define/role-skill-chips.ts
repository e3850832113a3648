/** Generated from src/elements/role-skill-chips.ts by `npm run generate`. Do not edit. */
import { RoleSkillChips } from '../elements/role-skill-chips.js';
import { define } from './define.js';

define('role-skill-chips', RoleSkillChips);

declare global {
  interface HTMLElementTagNameMap {
    'role-skill-chips': RoleSkillChips;
  }
}
