import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/tag/tag.js';
import '../../card/card.css';
import { text } from '../../card/card-html.js';
import { drawWithKit } from '../../card/draw-with-kit.js';

drawWithKit({
  chips: ({ id, names }) =>
    `<div class="chips ${id}">${names.map((name) => `<wa-tag variant="${id === 'core' ? 'brand' : 'neutral'}">${text(name)}</wa-tag>`).join('')}</div>`,
  faq: ({ question, answer }) => `<wa-details summary="${text(question)}">${text(answer)}</wa-details>`,
  button: ({ url, label }) => `<wa-button variant="brand" href="${text(url)}">${text(label)}</wa-button>`,
});
