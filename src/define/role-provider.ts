import { RoleProvider } from '../elements/role-provider.js';
import { define } from './define.js';

define('role-provider', RoleProvider);

declare global {
  interface HTMLElementTagNameMap {
    'role-provider': RoleProvider;
  }
}
