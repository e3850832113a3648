/** Generated from src/elements/role-faq.ts by `npm run generate`. Do not edit. */
import { RoleFaq } from '../elements/role-faq.js';
import { define } from './define.js';

define('role-faq', RoleFaq);

declare global {
  interface HTMLElementTagNameMap {
    'role-faq': RoleFaq;
  }
}
