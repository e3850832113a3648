/** The first baseline: an element as a careful author would write it, with figures by `Intl`. */
import { defineRoleCard } from '../../card/define-role-card.js';
import { describeCard } from '../../card/describe-card.js';

defineRoleCard(describeCard);
