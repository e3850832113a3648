/** The card as markup: for the hand-written elements, the prerendered page and the iframe. */

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const text = (value) => value.replace(/[&<>"]/g, (character) => escapes[character]);
const join = (items, write) => items.map(write).join('');

const fact = ({ label, values, unit, spoken }) =>
  `<div><dt>${label}</dt><dd><span aria-hidden="true"><b>${values.map((value) => `<bdi>${value}</bdi>`).join('–')}</b>` +
  `&nbsp;<small>${unit}</small></span><span class="visually-hidden">${spoken}</span></dd></div>`;

const sun = ({ x, y }) =>
  x
    ? `<circle class="sun" cx="${x}" cy="${y}" r="5.4"/>`
    : '<path class="sun" d="M21 13.5a6.6 6.6 0 1 0 8.2 8.6A6.4 6.4 0 0 1 21 13.5Z"/>';

const dial = (step, prefix) =>
  '<svg class="dial" viewBox="0 0 48 48" aria-hidden="true"><circle class="disc" cx="24" cy="24" r="23.5"/>' +
  `<path class="arc" d="M11 30a13 13 0 0 1 26 0"/><clipPath id="${prefix}sky"><path d="M0 0h48v30H0z"/></clipPath>` +
  `<g clip-path="url(#${prefix}sky)">${sun(step)}</g><path class="horizon" d="M7.5 30.6h33"/></svg>`;

const step = (entry, prefix) =>
  `<li class="period ${entry.sky} ${entry.next ? `to-${entry.next}` : ''}">${dial(entry, prefix)}` +
  `${entry.next ? '<span class="rail" aria-hidden="true"></span>' : ''}<h4>${text(entry.label)}</h4><p>${text(entry.text)}</p></li>`;

const chips = ({ id, names }, prefix) =>
  `<ul role="list" class="chips ${id}" aria-labelledby="${prefix}${id}">${join(names, (name) => `<li>${text(name)}</li>`)}</ul>`;

const faq = ({ id, question, answer }, prefix) =>
  `<div class="item"><h4><button type="button" class="question" aria-expanded="false" aria-controls="${prefix}a-${id}">` +
  `<span>${text(question)}</span><svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4"/></svg></button></h4>` +
  `<div id="${prefix}a-${id}" hidden="until-found"><p class="answer">${text(answer)}</p></div></div>`;

const button = ({ url, label }) => `<a href="${text(url)}" rel="noopener">${text(label)}</a>`;

/** The parts for which a component library may have its own elements. */
const plain = { chips, faq, button };

/**
 * @param card what `describeCard` returns
 * @param prefix of all ids, so that they are unique where several cards share a tree
 * @param kit functions that print the chips of a group, a question or the button in another way
 */
export function cardHtml(card, prefix = '', kit = {}) {
  const own = { ...plain, ...kit };
  const { cta } = card;
  return (
    `<article class="card" lang="en-IN" aria-label="${text(card.title)}"><header><p class="eyebrow">Day in the life</p><h2>${text(card.title)}</h2>` +
    `<dl>${join(card.facts, fact)}</dl></header>` +
    `<section class="takeaways"><h3>Key takeaways</h3><ul role="list" class="bullets">${join(card.takeaways, (item) => `<li>${text(item)}</li>`)}</ul></section>` +
    `<section><p class="eyebrow">A typical day</p><h3>${text(card.dayTitle)}</h3><ol role="list">${join(card.day, (entry) => step(entry, prefix))}</ol></section>` +
    `<section><p class="eyebrow">The toolkit</p><h3>Tools and skills</h3>${join(card.skills, (group) => `<p class="group" id="${prefix}${group.id}">${group.label}</p>${own.chips(group, prefix)}`)}</section>` +
    `<section><div class="bar"><h3>${text(card.faqTitle)}</h3><button type="button" class="expand-all">Show all answers</button></div>` +
    `<div class="faq">${join(card.faqs, (entry) => own.faq(entry, prefix))}</div></section>` +
    `<div class="cta"><div><h3>${text(cta.heading)}</h3><p>${text(cta.text)}</p></div>` +
    `<div class="action">${own.button(cta)}<p class="note">${text(cta.note)}</p></div></div></article>`
  );
}
