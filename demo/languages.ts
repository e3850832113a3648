import { find } from './find.js';
import { roles } from './roles.js';

/** Languages that are not in the bundle come as small modules of their own, when a page asks for them. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  ur: () => import('role-elements/define/locales/ur'),
};

export const loadLanguage = async (tag: string): Promise<unknown> => modules[tag.split('-')[0] ?? '']?.();

/** A record of each language beside English, or an English record with words of that language around its own. */
export function showLanguages(): void {
  const place = find('[data-languages]');
  for (const lang of ['hi', 'ur']) {
    const own = roles.find((role) => role.lang.split('-')[0] === lang);
    const profile = document.createElement('role-profile');
    profile.src = `../data/roles/${own?.id ?? 'backend-developer'}.json`;
    profile.sections = 'summary day skills';
    profile.appearance = 'card';
    profile.headingLevel = 3;
    if (!own) profile.locale = lang;
    const fallback = document.createElement('a');
    fallback.href = 'snippets/profile-hindi.html';
    fallback.textContent = own?.title ?? 'A day in the life of a backend developer';
    profile.append(fallback);
    place.append(profile);
    void loadLanguage(lang);
  }
}
