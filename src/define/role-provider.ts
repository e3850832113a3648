/** Generated from src/elements/role-provider.ts by `npm run generate`. Do not edit. */
import { RoleProvider } from '../elements/role-provider.js';
import { define } from './define.js';

define('role-provider', RoleProvider);

declare global {
  interface HTMLElementTagNameMap {
    'role-provider': RoleProvider;
  }
}
