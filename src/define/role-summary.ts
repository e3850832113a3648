/** Generated from src/elements/role-summary.ts by `npm run generate`. Do not edit. */
import { RoleSummary } from '../elements/role-summary.js';
import { define } from './define.js';

define('role-summary', RoleSummary);

declare global {
  interface HTMLElementTagNameMap {
    'role-summary': RoleSummary;
  }
}
