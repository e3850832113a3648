/**
 * Descriptions of the elements for editors, Storybook and frameworks: custom-elements.json, data for VS Code and JetBrains, types of the tags for templates.
 * All of it comes from the JSDoc of the classes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { listTags } from './scripts/generate/list-tags.mjs';
import { printFrameworkTypes } from './scripts/jsx-types.mjs';

const outdir = 'dist';

export default {
  globs: ['src/elements/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    sorted(),
    tagNames(),
    publicOnly(),
    customElementVsCodePlugin({ outdir, cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    frameworkTypes(),
    partsOfTheWhole(),
    publishedPaths(),
  ],
};

/** The analyzer takes files in the order of the file system, which differs between checkouts. */
function sorted() {
  return {
    name: 'sorted',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** A class does not state its tag; its file is named after it. */
function tagNames() {
  const tags = listTags('.');
  return {
    name: 'tag-names',
    moduleLinkPhase({ moduleDoc }) {
      const tagName = basename(moduleDoc.path, '.ts');
      if (!tags.includes(tagName)) return;
      const declaration = moduleDoc.declarations.find(({ kind }) => kind === 'class');
      Object.assign(declaration, { tagName, customElement: true });
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name: declaration.name, module: moduleDoc.path },
      });
    },
  };
}

/**
 * Leaves out private members, and events that the analyzer infers from `dispatchEvent(new …)` without a name. Our events are documented,
 * and their names start with `role-`.
 */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        const { members, events } = declaration;
        if (events) declaration.events = events.filter(({ name }) => name?.startsWith('role-'));
        if (members)
          declaration.members = members.filter(({ name, privacy }) => !privacy && !name.startsWith('#'));
      }
    },
  };
}

function frameworkTypes() {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      const elements = declarations.filter(({ tagName }) => tagName);
      mkdirSync(`${outdir}/types`, { recursive: true });
      for (const [file, text] of Object.entries(printFrameworkTypes(elements)))
        writeFileSync(`${outdir}/${file}`, text);
    },
  };
}

/** `role-profile` has the parts of all its sections; `role-provider` draws nothing, so there is nothing to style. */
function partsOfTheWhole() {
  return {
    name: 'parts-of-the-whole',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
      const named = (tag) => elements.find(({ tagName }) => tagName === tag);
      const parts = elements
        .filter(({ tagName }) => tagName !== 'role-card')
        .flatMap(({ cssParts = [] }) => cssParts)
        .map(({ name, description }) => [name, { name, description }]);
      named('role-profile').cssParts = [...new Map(parts).values()];
      delete named('role-provider').cssParts;
      delete named('role-provider').cssProperties;
    },
  };
}

/** The package contains the built files, not the sources. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest, (object) => {
        for (const key of ['path', 'module']) {
          const published = /^\/?src\/(.+)\.[jt]s$/.exec(object[key])?.[1];
          if (published) object[key] = `dist/lib/${published}.js`;
        }
      });
    },
  };
}

function visit(value, act) {
  if (typeof value !== 'object' || value === null) return;
  act(value);
  for (const child of Object.values(value)) visit(child, act);
}
