/// <reference types="vite/client" />

export interface Role {
  /** Name of the file without its extension. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
}

type Named = Readonly<{ title: string; lang?: string }>;

const records = import.meta.glob<Named>('../data/roles/*.json', { eager: true, import: 'default' });

/** The sample records, English ones first, sorted by title. */
export const roles: readonly Role[] = Object.entries(records)
  .map(([path, { title, lang = 'en' }]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), title, lang }))
  .sort(
    (a, b) =>
      Number(b.lang.startsWith('en')) - Number(a.lang.startsWith('en')) || a.title.localeCompare(b.title),
  );

export const roleNamed = (id: string): Role =>
  roles.find((role) => role.id === id) ?? { id, title: id, lang: 'en' };
