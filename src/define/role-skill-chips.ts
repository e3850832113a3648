import { RoleSkillChips } from '../elements/role-skill-chips.js';
import { define } from './define.js';

define('role-skill-chips', RoleSkillChips);

declare global {
  interface HTMLElementTagNameMap {
    'role-skill-chips': RoleSkillChips;
  }
}
