/** Generated from src/elements/role-cta.ts by `npm run generate`. Do not edit. */
import { RoleCta } from '../elements/role-cta.js';
import { define } from './define.js';

define('role-cta', RoleCta);

declare global {
  interface HTMLElementTagNameMap {
    'role-cta': RoleCta;
  }
}
