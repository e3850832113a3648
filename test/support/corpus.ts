/**
 * Hundreds of role records: titles written by hand, with facts chosen at random from lists written by hand. The seed is
 * fixed, so that a record has the same number and facts on every machine.
 */
import type { Duty, RoleRecord } from '../../src/schema/role-record.js';

/** Titles that templates often get wrong come first. */
const TITLES =
  `UX designer · MRI technician · Head of IT (IT director) · HGV driver · Actor · SRE · Unix admin ·
Registrar of births, deaths, marriages and civil partnerships · RAF airman or airwoman · English as a foreign language (EFL) teacher ·
R&D manager · E-learning developer · One-to-one tutor · European patent attorney · Hourly-paid lecturer · FE lecturer · A&E nurse ·
ICT trainer · .NET developer · C++ programmer · iOS developer · MLOps engineer · SEN teaching assistant · 3D printing technician ·
QA tester · UK sales manager · Usher · Umpire · University librarian · Heir hunter · Honorary secretary · NHS porter · L&D officer ·
‘Early years’ practitioner · Chef de partie · Night porter · Ofsted inspector · Estate agent · Interpreter · Optometrist · Urban planner ·
X-ray engineer · MOT tester · SOC analyst · NOC engineer · DevOps engineer · PhD supervisor · Aquarist · Orthotist · Euphonium player ·
Beekeeper · Stonemason · Pharmacist · Midwife · Welder · Signal engineer · Ferry captain · Tailor · Goldsmith · Hydrographer ·
Town clerk · Vet · Yoga teacher · Zoologist · web developer · HEAD CHEF · Scrum master · Product owner · Site manager · Crane operator ·
Data analyst · Loss adjuster · Grip · Foley artist · Bus conductor · Nanny · Au pair · Quantity surveyor`
    .split('·')
    .map((title) => title.replace(/\s+/g, ' ').trim());

const list = (text: string) => text.trim().split(/\n\s*/);

const VERBS = list(`
  Plan the work of the week with the rest of the team
  Check equipment before every shift and report what is worn
  Keep records that an auditor can follow
  Answer questions from customers by phone, email and chat
  Order materials, tools and safety wear
  Write reports: findings, costs and what to do next
  Train new colleagues (and learn from them)
  Measure twice and cut once
  Agree budgets with clients and hold to them
  Review drawings and flag what cannot be built
  Mend faults on site, or take the part back to the workshop
  Prepare estimates for jobs of every size
  Carry out risk assessments under CDM and COSHH rules
  Set up and calibrate CNC machines
  Explain choices in plain language to people who are worried
  Draw up rotas that are fair
  Test software releases on iOS and Android
  Model data in SQL and dbt
  Deploy services to AWS with Terraform
  Handle cash, cards and refunds
  Clean and store tools at the end of the day
  Say “no” politely when a deadline cannot be met
  Visit sites across the county, often by train
  Work with architects, engineers and planners on new buildings
  Sign off finished work and hand it over
  Photograph results for the archive
  Translate documents from French and German
  Lead a team of five to eight people
  Look after trainees' logbooks
  Follow what changes in the law
  Rehearse safety drills with passengers
  Update the website and the newsletter
  Negotiate prices with suppliers
  Keep the café stocked
  Interview witnesses
  Make decisions about treatment together with patients
  Load, secure and unload goods
  Use a tachograph and keep to drivers' hours
  Sharpen blades
  Run workshops for schools`);

const GERUNDS = list(`
  researching your role
  learning your lines
  rehearsing
  attending fittings for costumes
  Meeting clients to find out what they need
  choosing colours, fabrics and furniture
  preparing for and going to auditions
  Keeping up to date with technology, law and taste
  Re-ordering stock before it runs out
  co-ordinating volunteers
  Lifting and carrying heavy loads
  explaining results to families
  Being on call one weekend in four
  Managing a budget of £50,000`);

const NOUNS = list(`
  schools
  further education and skills
  children and families services
  early years and childcare
  Docker images
  REST or GraphQL APIs
  A/B tests
  NoSQL schemas
  iOS builds
  Site visits`);

const AUTHORED: readonly Duty[] = [
  { text: 'Design APIs', gerund: 'Designing APIs' },
  { text: 'Sing in the choir', gerund: 'singing in the choir.' },
  { text: 'Keep bees', gerund: 'keeping bees' },
  { text: 'REST reviews', gerund: 'reviewing REST APIs' },
  { text: 'Bake bread, rolls and cakes', gerund: 'baking bread, rolls and cakes' },
  { text: 'Ship', gerund: 'shipping' },
];

const MARKED = list(`
  Bake bread.
  Count the till...
  Clean up;
  Report: write, check and file
  Suit clients' needs, budgets, etc.
  Identify faults or ‘bugs’ so they can be fixed.
  You may work outdoors. You could also travel.
  Plan – then do
  Ask: what would a child need?`);

const SKILLS =
  `SQL & NoSQL databases · Node.js / Java / Python · Research and writing · Patience · C# · .NET · Git · Docker · Excel ·
Customer service · R, Julia · TIG welding · First aid · Sage 50 · AutoCAD · Listening · npm · Negotiation · Kubernetes (EKS) · Word, Excel & Outlook ·
British Sign Language · A head for heights · Adobe Inc. products · Scrum · Stock control · Numeracy · Driving licence (C+E) · ISO 9001 · Baking ·
Safeguarding children`
    .split('·')
    .map((skill) => skill.replace(/\s+/g, ' ').trim());

const PAYS: readonly RoleRecord['pay'][] = [
  undefined,
  { currency: 'GBP', period: 'year', min: 17000, max: 40000 },
  { currency: 'INR', period: 'year', min: 400000, max: 2400000 },
  { currency: 'USD', period: 'hour', min: 18.5, max: 22 },
  { currency: 'EUR', period: 'month', min: 2100 },
  { currency: 'GBP', period: 'day', max: 350 },
  { currency: 'GBP', period: 'week', min: 700, max: 700 },
  { currency: 'USD', period: 'year', median: 71000, percentile10: 40250, percentile90: 126000 },
  { currency: 'USD', period: 'year', median: 71000 },
  { currency: 'GBP', period: 'year', text: 'variable' },
  { currency: 'INR', period: 'year', text: 'Typically 4–6 LPA.' },
  { currency: 'INR', period: 'month', min: 15000, max: 22000, text: 'plus a yearly bonus' },
  { currency: 'GBP', period: 'hour', min: 12.21, text: 'tips (shared) on top' },
];

const EXPERIENCES: readonly RoleRecord['experience'][] = [
  undefined,
  { min: 0, max: 0 },
  { min: 0, max: 1 },
  { min: 1, max: 1 },
  { min: 8 },
  { min: 0, max: 8 },
  { max: 3 },
  { min: 1.5, max: 2 },
  { text: 'a full driving licence' },
  { min: 2, text: 'in a kitchen' },
];

const DEFINITIONS: readonly RoleRecord['definition'][] = [
  undefined,
  undefined,
  'The work begins where the plan ends: with people, weather and things that break.',
  ['Somebody has to ', { text: 'keep it running', em: true }, '.\n\nThis is that somebody.'],
];

const FAQS: readonly RoleRecord['faqs'][] = [
  undefined,
  undefined,
  [{ question: 'Can I work part time?', answer: 'Often, once the training is done.' }],
  [
    { question: 'Is it hard to get in?', answer: 'It takes patience.' },
    { question: 'is it hard to get in', answer: 'Yes.' },
  ],
];

const COUNTS = [0, 1, 2, 3, 4, 4, 5, 7, 7, 18, 40];

/** A generator of numbers from 0 to 1 that is the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function dealer(random: () => number) {
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], count: number): T[] =>
    items
      .map((item) => ({ item, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ item }) => item);
  return { one, some };
}

function recordOf(title: string, index: number): RoleRecord {
  const { one, some } = dealer(seeded(index + 1));
  // Most records have verbs.
  const pool: readonly Duty[] = one([
    VERBS,
    VERBS,
    VERBS,
    GERUNDS,
    NOUNS,
    AUTHORED,
    MARKED,
    [...VERBS, ...GERUNDS],
  ]);
  const duties = some(pool, one(COUNTS));
  const names = some(SKILLS, one([0, 1, 2, 3, 5, 9]));
  const apart = one([true, false]);
  const skills = names.map((name, at) => (apart && at > 3 ? { name, level: 'sometimes' as const } : name));
  const demand = one(['low', 'steady', 'growing', 'high', undefined] as const);
  const facts = {
    duties: duties.length + skills.length > 0 ? duties : ['Bake bread'],
    skills,
    definition: one(DEFINITIONS),
    pay: one(PAYS),
    experience: one(EXPERIENCES),
    demand,
    faqs: one(FAQS),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { title, ...Object.fromEntries(known) };
}

export const corpus: readonly RoleRecord[] = [...TITLES, ...TITLES, ...TITLES].map(recordOf);
