/** The pages, modes and states of the elements to take pictures of. */

const backend = '/data/roles/backend-developer.json';
const profile = (attributes = '') => `<role-profile src="${backend}" ${attributes}></role-profile>`;

const light = { ground: '#fff', ink: '#1c1e26' };
const dark = { ground: '#15161b', ink: '#e9eaee', dark: true };

/** One picture at each width. */
export const pages = {
  light: { ...light, body: profile() },
  dark: { ...dark, body: profile() },
  card: { ...light, ground: '#eef0f4', body: profile('appearance="card"') },
  'card-dark': { ...dark, ground: '#08090b', body: profile('appearance="card"') },
  serif: { ground: '#fbf6ee', ink: '#2b2621', font: 'serif', accent: '#8c1c2b', body: profile() },
  hindi: { ...light, body: '<role-profile src="/data/roles/school-teacher-hi.json"></role-profile>' },
  urdu: {
    ...light,
    font: 'nastaliq',
    language: 'ur',
    body: '<role-profile src="/data/roles/electrician-ur.json"></role-profile>',
  },
  yellow: { ...light, accent: '#ffd60a', body: profile() },
  magenta: { ...dark, accent: '#c2185b', body: profile() },
  forced: { ...light, forced: true, body: profile() },
  print: { ...light, print: true, body: profile() },
};

/** One picture, 480 px wide. */
export const states = {
  error: { ...light, body: '<role-profile src="/data/roles/none.json"></role-profile>' },
  loading: { ...light, body: '<role-profile src="/never.json" style="min-height: 40rem"></role-profile>' },
  selectable: {
    ...light,
    tick: 3,
    body: `<role-skill-chips src="${backend}" selectable></role-skill-chips>`,
  },
  'selectable-forced': {
    ...light,
    forced: true,
    tick: 3,
    body: `<role-skill-chips src="${backend}" selectable></role-skill-chips>`,
  },
  compact: { ...light, body: profile('density="compact" appearance="card"') },
  contrast: { ...light, contrast: true, body: profile() },
  'text-200': { ...light, size: '32px', body: profile() },
  'text-spacing': { ...light, spacing: true, body: profile() },
  times: {
    ...light,
    body: '<role-day-timeline src="/data/roles/lighthouse-keeper.json"></role-day-timeline>',
  },
};

/** Pictures in docs/images: a scene, the width of its page, and the height that is shown; in px. */
export const documented = {
  'profile-light': { scene: pages.light, width: 800, height: 1120 },
  'profile-dark': { scene: pages.dark, width: 800, height: 1120 },
  'profile-serif': { scene: pages.serif, width: 800, height: 640 },
  'profile-urdu': { scene: pages.urdu, width: 480, height: 900 },
};
