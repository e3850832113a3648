import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import '../../card/card.css';
import { text } from '../../card/card-html.js';
import { drawWithKit } from '../../card/draw-with-kit.js';

drawWithKit({
  chips: ({ id, names }) =>
    `<div class="chips ${id}">${names.map((name) => `<sl-tag variant="${id === 'core' ? 'primary' : 'neutral'}">${text(name)}</sl-tag>`).join('')}</div>`,
  faq: ({ question, answer }) => `<sl-details summary="${text(question)}">${text(answer)}</sl-details>`,
  button: ({ url, label }) =>
    `<sl-button variant="primary" size="large" href="${text(url)}">${text(label)}</sl-button>`,
});
