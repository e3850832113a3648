/// <reference types="vite/client" />

export interface Role {
  /** Name of the file, without its ending. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
}

const titles = import.meta.glob<string>('../data/roles/*.json', { eager: true, import: 'title' });
const langs = import.meta.glob<string | undefined>('../data/roles/*.json', { eager: true, import: 'lang' });

/** The records this project comes with, by title, English ones first. */
export const roles: readonly Role[] = Object.entries(titles)
  .map(([path, title]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), title, lang: langs[path] ?? 'en' }))
  .sort(
    (a, b) =>
      Number(b.lang.startsWith('en')) - Number(a.lang.startsWith('en')) || a.title.localeCompare(b.title),
  );

export const roleNamed = (id: string): Role =>
  roles.find((role) => role.id === id) ?? { id, title: id, lang: 'en' };
