import { RoleTakeaways } from '../elements/role-takeaways.js';
import { define } from './define.js';

define('role-takeaways', RoleTakeaways);

declare global {
  interface HTMLElementTagNameMap {
    'role-takeaways': RoleTakeaways;
  }
}
