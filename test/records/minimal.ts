/** The smallest record that a page can be drawn from. */
import type { RoleRecord } from '../../src/schema/role-record.js';

export const minimalRecord: RoleRecord = { title: 'Bus conductor', duties: ['Sell and check tickets'] };
