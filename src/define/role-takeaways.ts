/** Generated from src/elements/role-takeaways.ts by `npm run generate`. Do not edit. */
import { RoleTakeaways } from '../elements/role-takeaways.js';
import { define } from './define.js';

define('role-takeaways', RoleTakeaways);

declare global {
  interface HTMLElementTagNameMap {
    'role-takeaways': RoleTakeaways;
  }
}
