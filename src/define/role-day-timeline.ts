/** Generated from src/elements/role-day-timeline.ts by `npm run generate`. Do not edit. */
import { RoleDayTimeline } from '../elements/role-day-timeline.js';
import { define } from './define.js';

define('role-day-timeline', RoleDayTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'role-day-timeline': RoleDayTimeline;
  }
}
