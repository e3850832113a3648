/** The first floor: what a careful author writes, with figures by `Intl`. */
import { defineRoleCard } from '../../card/define-role-card.js';
import { describeCard } from '../../card/describe-card.js';

defineRoleCard(describeCard);
