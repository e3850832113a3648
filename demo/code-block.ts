import { find } from './find.js';
import { scriptTag, tagOf } from './snippet-text.js';

/** The text to copy from each block, without the markup for colours. */
const texts = new WeakMap<HTMLElement, string>();

/** Shows HTML to paste, with a button that copies it. */
export function showCode(block: HTMLElement, text: string): void {
  if (texts.get(block) === text) return;
  if (!texts.has(block)) block.replaceChildren(document.createElement('pre'), copyButton(block));
  texts.set(block, text);
  const pre = find('pre', block);
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', 'HTML to paste');
  pre.replaceChildren(...text.split('\n').map(coloured));
}

/** Fills the code blocks that show an element or a text of this page. */
export function fillCodeBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-code=of-sibling]')) {
    const element = block.previousElementSibling?.firstElementChild;
    if (element) showCode(block, `${scriptTag()}\n${tagOf(element)}`);
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-code=text]')) {
    const text = (block.textContent ?? '').trim();
    const role = new URL('../data/roles/backend-developer.json', document.baseURI).href;
    const page = new URL('snippets/profile.html', document.baseURI).href;
    showCode(block, `${scriptTag()}\n${text.replaceAll('ROLE_URL', role).replaceAll('PAGE_URL', page)}`);
  }
}

function copyButton(block: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => void copy(block, button));
  return button;
}

/** Selects the text instead if the browser refuses access to the clipboard. */
async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(texts.get(block) ?? '');
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(find('pre', block));
    button.textContent = 'Selected: press Ctrl+C';
  }
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

const PIECES = /(?<tag><\/?[\w-]+|>)|(?<string>"[^"]*"|'[^']*')|(?<name>[\w-]+(?==))/g;

/** A line of HTML with spans around tags, attribute names and values, for the style sheet to colour. */
function coloured(line: string): HTMLElement {
  const whole = span('line');
  let end = 0;
  for (const match of line.matchAll(PIECES)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found) ?? [''];
    whole.append(line.slice(end, match.index), span(kind, match[0]));
    end = match.index + match[0].length;
  }
  whole.append(line.slice(end), '\n');
  return whole;
}

function span(kind: string, text = ''): HTMLElement {
  const made = document.createElement('span');
  made.className = `code-${kind}`;
  made.textContent = text;
  return made;
}
