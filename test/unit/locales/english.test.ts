import { describe, expect, it } from 'vitest';
import { changeFirstLetter } from '../../../src/locales/change-first-letter.js';
import { endSentence } from '../../../src/locales/end-sentence.js';
import { englishPhrases } from '../../../src/locales/english-phrases.js';
import { indefiniteArticle } from '../../../src/locales/indefinite-article.js';

describe('indefiniteArticle', () => {
  const AN =
    `Actor · Archaeologist · Interior designer · IT support technician · Ofsted inspector · E-learning developer · MRI technician ·
    HGV driver · SRE · HR manager · NHS manager · MLOps engineer · R&D manager · X-ray technician · mRNA scientist · iOS developer · SEO specialist ·
    AI engineer · ML engineer · English as a foreign language (EFL) teacher · Underwriter · Undertaker · Usher · Urban planner · Upholsterer ·
    RSPCA inspector · HVAC engineer · FX trader · LGV driver · A level teacher · Hourly worker · Honorary consul · 8-bit artist · 11-plus tutor ·
    M&A analyst · S/4HANA consultant · Uninterruptible power engineer · Unmanned aircraft pilot · Électricien ·
    Unimproved land surveyor · Honest broker · Honour guard · 18-wheeler driver · 3D`.split('·');
  const A =
    `Backend Developer · Baker · UX designer · User experience (UX) designer · UI developer · Unix admin · Union officer · University lecturer ·
    Unit manager · Urologist · Utility worker · UK sales manager · European lawyer · One-to-one tutor · Head of IT (IT director) · Paramedic · Train driver ·
    Registrar of births, deaths, marriages and civil partnerships · SOC analyst · NOC engineer · MERN developer · SAS programmer · STEM tutor · SCADA engineer ·
    NASA scientist · HEAD CHEF · NURSE · DevOps engineer · QA tester · PhD supervisor · .NET developer · 3D artist · C++ developer · vCISO ·
    NoSQL specialist · Test lead · Herbalist · BIM modeller · CAD technician · GP · Ukrainian translator ·
    SWAT officer · SIM engineer · LAN administrator · SAN administrator · RAM designer · ROM designer · Ewe breeder · Once-weekly cleaner ·
    Usury adviser · Uterine surgeon · Urea chemist · 180-degree camera operator`.split('·');
  const names = (list: readonly string[]) => list.map((name) => name.trim()).filter((name) => name !== '3D');

  it.each(names(AN))('writes "an %s"', (title) => {
    expect(indefiniteArticle(title)).toBe('an');
  });

  it.each(names(A))('writes "a %s"', (title) => {
    expect(indefiniteArticle(title)).toBe('a');
  });

  it('ignores marks before the first word', () => {
    expect(indefiniteArticle('‘Early years’ teacher')).toBe('an');
  });
});

describe('changeFirstLetter to lower case', () => {
  it.each([
    ['Design and build REST APIs', 'design and build REST APIs'],
    ['Co-ordinate the testing team', 'co-ordinate the testing team'],
    ['Design, build and test', 'design, build and test'],
    ['Reports: write them', 'reports: write them'],
    ['REST APIs', 'REST APIs'],
    ['UX reviews', 'UX reviews'],
    ['iOS builds', 'iOS builds'],
    ['Node.js services', 'Node.js services'],
    ['A/B tests', 'A/B tests'],
    ['NoSQL schemas', 'NoSQL schemas'],
    ['schools', 'schools'],
    ['“Go live” checks', '“Go live” checks'],
    ['3D models', '3D models'],
    ['', ''],
  ])('turns "%s" into "%s"', (phrase, text) => {
    expect(changeFirstLetter(phrase, 'toLowerCase', [])).toBe(text);
  });

  it.each([
    ['Docker images', ['Docker']],
    ['Redis caches', ['Caching (Redis)']],
    ['Dash-plot charts', ['Dash-plot']],
    ['Java services', ['Node.js / Java / Python']],
  ])('keeps the capital of "%s", a name among the skills', (phrase, names) => {
    expect(changeFirstLetter(phrase, 'toLowerCase', names)).toBe(phrase);
  });
});

describe('changeFirstLetter to upper case', () => {
  it.each([
    ['schools', 'Schools'],
    ['co-ordinating tasks', 'Co-ordinating tasks'],
    ['iOS builds', 'iOS builds'],
    ['eBay listings', 'eBay listings'],
    ['Design APIs', 'Design APIs'],
  ])('turns "%s" into "%s"', (phrase, text) => {
    expect(changeFirstLetter(phrase, 'toUpperCase', [])).toBe(text);
  });

  it('keeps the small letter of a name', () => {
    expect(changeFirstLetter('npm packages', 'toUpperCase', ['npm'])).toBe('npm packages');
  });
});

describe('a duty as an activity', () => {
  it.each([
    ['Rehearsing', 'rehearsing'],
    ['Testing releases', 'testing releases'],
    ['re-ordering stock', 're-ordering stock'],
    ['Co-ordinating the testing team', 'co-ordinating the testing team'],
    ['Being on call', 'being on call'],
    ['Typing letters', 'typing letters'],
    ['Baking, slicing and selling', 'baking, slicing and selling'],
  ])('is recognized: "%s"', (text, activity) => {
    expect(englishPhrases.activity({ text })).toBe(activity);
  });

  it.each([
    'Bring supplies',
    'Sing in the choir',
    'String beads',
    'Ring customers',
    'Ping servers',
    'Spring cleaning',
    'During inspections, take notes',
    'Design APIs',
    'Regularly checking equipment',
    'Reporting: write summaries',
  ])('is not found in "%s"', (text) => {
    expect(englishPhrases.activity({ text })).toBeUndefined();
  });

  it('is the gerund of the record when it has one', () => {
    expect(englishPhrases.activity({ text: 'Sing in the choir', gerund: 'Singing in the choir' })).toBe(
      'singing in the choir',
    );
  });
});

describe('endSentence', () => {
  it.each([
    ['Pay: variable', 'Pay: variable.'],
    ['Pay: variable.', 'Pay: variable.'],
    ['Pay: bonus etc...', 'Pay: bonus etc.'],
    ['Used most: C#, and “why?”', 'Used most: C#, and “why?”'],
    ['Ask why!', 'Ask why!'],
    ['Say "no!"', 'Say "no!"'],
    ["Say 'no!'", "Say 'no!'"],
    ['Say “no!”', 'Say “no!”'],
    ['Say ‘no!’', 'Say ‘no!’'],
    ['Dire «non!»', 'Dire «non!»'],
    ['Bake (why not?)', 'Bake (why not?)'],
    ['Say (“no!”)', 'Say (“no!”)'],
    ['Say “no”', 'Say “no”.'],
    ['Pay: variable . ', 'Pay: variable.'],
  ])('ends "%s" as "%s"', (text, sentence) => {
    expect(endSentence(text, {})).toBe(sentence);
  });

  it('adds the end mark of the language', () => {
    expect(endSentence('काम', { stop: '।' })).toBe('काम।');
  });

  it.each([
    ['काम।', '।', 'काम।'],
    ['کام۔', '۔', 'کام۔'],
    ['کیوں؟', '۔', 'کیوں؟'],
  ])('adds none to "%s"', (text, stop, sentence) => {
    expect(endSentence(text, { stop })).toBe(sentence);
  });
});
