/** Generated from src/elements/role-explore.ts by `npm run generate`. Do not edit. */
import { RoleExplore } from '../elements/role-explore.js';
import { define } from './define.js';

define('role-explore', RoleExplore);

declare global {
  interface HTMLElementTagNameMap {
    'role-explore': RoleExplore;
  }
}
