/** Generated from src/elements/role-profile.ts by `npm run generate`. Do not edit. */
import { RoleProfile } from '../elements/role-profile.js';
import { define } from './define.js';

define('role-profile', RoleProfile);

declare global {
  interface HTMLElementTagNameMap {
    'role-profile': RoleProfile;
  }
}
