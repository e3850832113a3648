/**
 * docs/sanitizers.md: each recipe for an editor, as it stands there, under attack. The packages have a lock file of their own beside this
 * file: TinyMCE and CKEditor are GPL, so they are run here and nowhere else; nothing of them is published or bundled.
 */
import { fileURLToPath } from 'node:url';
import { openRecipe } from '../support/sanitizers/open-recipe.js';
import { readRecipe, saveRecipe } from '../support/sanitizers/recipe.js';
import { testSanitizer } from '../support/sanitizers/sanitizer-tests.js';

const packages = fileURLToPath(new URL('./', import.meta.url));
const save = (heading: string): string => saveRecipe(readRecipe(heading), packages);

/** What is used of each here. */
interface TinyMce {
  readonly activeEditor: {
    readonly initialized: boolean;
    setContent(html: string): void;
    getContent(): string;
  };
}

interface CkEditor {
  readonly editor: { setData(html: string): void; getData(): string };
}

interface TipTap {
  readonly editor: { readonly commands: { setContent(html: string): boolean }; getHTML(): string };
}

declare const tinymce: TinyMce;

const tinyMceFiles = [
  'tinymce.min.js',
  'themes/silver/theme.min.js',
  'models/dom/model.min.js',
  'icons/default/icons.min.js',
  'skins/ui/oxide/skin.min.css',
  'skins/ui/oxide/content.min.css',
  'skins/content/default/content.min.css',
].map((file) => [`/tinymce/${file}`, `${packages}node_modules/tinymce/${file}`]);

testSanitizer('TinyMCE', (browser) =>
  openRecipe(browser, save('TinyMCE'), {
    body: '<script src="/tinymce/tinymce.min.js"></script><textarea id="editor"></textarea>',
    files: Object.fromEntries(tinyMceFiles) as Record<string, string>,
    isReady: () => tinymce.activeEditor.initialized,
    clean: (html) => {
      tinymce.activeEditor.setContent(html);
      return tinymce.activeEditor.getContent();
    },
  }),
);

testSanitizer('CKEditor 5', (browser) =>
  openRecipe(browser, save('CKEditor 5'), {
    body: '<div id="editor"></div>',
    clean: (html) => {
      const { editor } = window.recipe as CkEditor;
      editor.setData(html);
      return editor.getData();
    },
  }),
);

testSanitizer('TipTap', (browser) =>
  openRecipe(browser, save('TipTap'), {
    body: '<div id="editor"></div>',
    clean: (html) => {
      const { editor } = window.recipe as TipTap;
      editor.commands.setContent(html);
      return editor.getHTML();
    },
  }),
);
