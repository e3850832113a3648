import '@material/web/button/filled-button.js';
import '@material/web/chips/chip-set.js';
import '@material/web/chips/suggestion-chip.js';
import '@material/web/list/list.js';
import '@material/web/list/list-item.js';
import '../../card/card.css';
import { text } from '../../card/card-html.js';
import { drawWithKit } from '../../card/draw-with-kit.js';

// The library has no disclosure: a list item that is a button, and the answer under it.
document.addEventListener('click', ({ target }) => {
  const item = target.closest('md-list-item');
  if (item) item.nextElementSibling.hidden = !item.nextElementSibling.hidden;
});

drawWithKit({
  chips: ({ id, names }) =>
    `<md-chip-set class="${id}">${names.map((name) => `<md-suggestion-chip label="${text(name)}"></md-suggestion-chip>`).join('')}</md-chip-set>`,
  faq: ({ question, answer }) =>
    `<md-list><md-list-item type="button">${text(question)}</md-list-item><p hidden>${text(answer)}</p></md-list>`,
  button: ({ url, label }) => `<md-filled-button href="${text(url)}">${text(label)}</md-filled-button>`,
});
