/**
 * Who may import whom: each folder of src is a room, and imports only what its row lists. It is an ESLint rule, so that editors mark a
 * wrong import while it is written. A new room is a decision: it needs a page in docs/decisions and a row here.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** `name (types)` allows type imports only; `node:` allows every module of Node. */
export const rooms = {
  schema: { rooms: [], packages: [] },
  locales: { rooms: ['schema (types)'], packages: [] },
  content: { rooms: ['schema (types)', 'locales'], packages: [] },
  drawing: { rooms: ['content', 'locales (types)'], packages: ['lit'] },
  styles: { rooms: [], packages: ['lit'] },
  loader: { rooms: ['schema'], packages: [] },
  state: { rooms: ['content', 'loader', 'locales', 'schema'], packages: ['lit', '@lit/context'] },
  elements: {
    rooms: ['state', 'drawing', 'styles', 'schema (types)', 'content (types)', 'locales (types)'],
    packages: ['lit'],
  },
  define: { rooms: ['elements', 'locales'], packages: [] },
  prerender: { rooms: ['schema', 'content', 'locales', 'drawing', 'styles'], packages: ['lit'] },
  index: { rooms: ['schema', 'locales', 'content', 'loader', 'state', 'elements'], packages: [] },
};

/** What each room knows, in a few words: `npm run generate` writes it into the table in CONTRIBUTING.md. */
export const knows = {
  schema: 'what a role record is, and how to read unknown data as one',
  locales: 'the words of a language, and `Intl`',
  content: 'facts and words → finished sentences; no DOM',
  drawing: 'finished sentences → Lit templates; no events',
  styles: 'every style sheet',
  loader: 'address → record',
  state: 'time: which input wins, and where loading stands',
  elements: 'the classes of the elements, and what they do',
  define: 'registration, the only side effects; generated',
  prerender: 'templates → HTML text, without a DOM',
  index: 'the public names',
};

/** The file that states the schema in zod, which no other file of src may import. */
export const schemaFile = 'schema/role-record.schema.ts';

/** Names of files and folders that do not say what is inside. */
const nameless = /(^|[/-])(utils?|helpers?|common|misc)(\.|\/)/;

export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{ why }}' } },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const file = relative(src, context.filename).split(sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const typesOnly =
        node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
      const why = wrongImport(file, targetOf(src, context.filename, node.source.value), typesOnly);
      if (why) context.report({ node, messageId: 'wrong', data: { why } });
    };
    return {
      Program(node) {
        const why = wrongName(file);
        if (why) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'wrong', data: { why } });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration(node) {
        const why = 'Only src/index.ts gathers names from other files.';
        if (file !== 'index.ts') context.report({ node, messageId: 'wrong', data: { why } });
        check(node);
      },
    };
  },
};

/** What an import refers to: `path`, from src, or the `name` of a package. */
function targetOf(src, importer, source) {
  if (source.startsWith('.'))
    return {
      path: relative(src, resolve(dirname(importer), source))
        .split(sep)
        .join('/'),
    };
  if (source.startsWith('node:')) return { name: 'node:' };
  return { name: source.split('/', source.startsWith('@') ? 2 : 1).join('/') };
}

const roomOf = (path) =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.[jt]s$/, '');

function wrongImport(file, { path, name }, typesOnly) {
  if (file.startsWith('../demo/')) return wrongInDemo(path, name);
  const room = roomOf(file);
  const row = rooms[room];
  if (!row) return `The room "${room}" has no row in scripts/lint-rooms.mjs.`;
  if (name) return wrongPackage(file, room, row, name);
  if (path.startsWith('..')) return `${room} imports nothing from outside src.`;
  const target = roomOf(path);
  if (target === room) return undefined;
  if (row.rooms.includes(target) || (typesOnly && row.rooms.includes(`${target} (types)`))) return undefined;
  const only = row.rooms.includes(`${target} (types)`) ? ', except for types' : '';
  return `${room} may not import from ${target}${only}.`;
}

/** The demo uses the package as anyone else does. */
function wrongInDemo(path, name) {
  if (name === 'role-elements' || path?.startsWith('../demo/')) return undefined;
  return "The demo imports the package's public entries only.";
}

function wrongPackage(file, room, row, name) {
  if (row.packages.includes(name) || (name === 'zod' && file === schemaFile)) return undefined;
  return `${room} may not import the package ${name}.`;
}

function wrongName(file) {
  if (nameless.test(file)) return 'Name the file or folder after the thing inside it.';
  if (/\/index\.ts$/.test(file)) return 'Only src/index.ts gathers names from other files.';
  return undefined;
}
