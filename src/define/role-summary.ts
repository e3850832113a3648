import { RoleSummary } from '../elements/role-summary.js';
import { define } from './define.js';

define('role-summary', RoleSummary);

declare global {
  interface HTMLElementTagNameMap {
    'role-summary': RoleSummary;
  }
}
