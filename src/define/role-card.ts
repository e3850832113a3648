/** Generated from src/elements/role-card.ts by `npm run generate`. Do not edit. */
import { RoleCard } from '../elements/role-card.js';
import { define } from './define.js';

define('role-card', RoleCard);

declare global {
  interface HTMLElementTagNameMap {
    'role-card': RoleCard;
  }
}
