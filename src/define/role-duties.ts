import { RoleDuties } from '../elements/role-duties.js';
import { define } from './define.js';

define('role-duties', RoleDuties);

declare global {
  interface HTMLElementTagNameMap {
    'role-duties': RoleDuties;
  }
}
