/** Generated from src/elements/role-duties.ts by `npm run generate`. Do not edit. */
import { RoleDuties } from '../elements/role-duties.js';
import { define } from './define.js';

define('role-duties', RoleDuties);

declare global {
  interface HTMLElementTagNameMap {
    'role-duties': RoleDuties;
  }
}
