/** The second baseline: the same element, with its figures written as text, as in a page made by hand. It does not use `Intl`. */
import { defineRoleCard } from '../../card/define-role-card.js';
import { composeCard } from '../../card/compose-card.js';
import { factsAsText } from '../../card/facts-as-text.js';

defineRoleCard((record) => composeCard(record, factsAsText));
