import { endSentence } from './end-sentence.js';
import { isTransient } from './is-transient.js';
import type { PayPeriod, RoleWords, Words } from './messages.js';

const end = (text: string) => endSentence(text, '।');

/** Before "का" a title in -ा may have to change ("डाकिया", "डाकिये का"); as a label it never does. */
const of = ({ title }: RoleWords, thing: string) => `${title}${title.endsWith('ा') ? ':' : ' का'} ${thing}`;

const PERIOD = { hour: 'घंटा', day: 'दिन', week: 'सप्ताह', month: 'माह', year: 'वर्ष' };
const per = (period: PayPeriod) => `प्रति ${PERIOD[period]}`;

/** Hindi names no gender for whoever does the work, and puts lists after a label, where nothing inflects. */
export const hi: Words = {
  lang: 'hi',
  dir: 'ltr',
  summary: {
    eyebrow: 'काम का एक दिन',
    heading: (role) => of(role, 'एक दिन'),
    lead: (role) => of(role, 'दिन कुछ अकेले काम करने में बीतता है, कुछ मिल-जुलकर काम करने में।'),
  },
  facts: {
    pay: 'सामान्य वेतन',
    payInWords: 'वेतन',
    experience: 'अनुभव',
    noExperience: 'ज़रूरी नहीं',
    demand: 'माँग',
    demandLevels: { low: 'कम', steady: 'स्थिर', growing: 'बढ़त पर', high: 'अधिक' },
    payUnit: per,
    payPer: (amount, period) => `${amount} ${per(period)}`,
    range: (low, high) => `${low} से ${high}`,
    atLeast: (amount) => `कम से कम ${amount}`,
    upTo: (amount) => `${amount} तक`,
  },
  takeaways: {
    heading: 'मुख्य बातें',
    mix: () => 'एकाग्र काम के बीच-बीच में संदेश, सवाल और सहकर्मियों से बातचीत चलती रहती है।',
    skills: (list) => end(`रोज़ के कौशल: ${list}`),
    work: ({ text }) => end(`ज़्यादातर समय का काम: ${text}`),
  },
  day: {
    eyebrow: 'एक सामान्य दिन',
    heading: (role) => of(role, 'सामान्य दिन कैसा होता है'),
    intro: 'हर जगह का काम अलग होता है, पर दिन अक्सर ऐसे बीतता है।',
    labels: ['सुबह', 'दोपहर', 'दोपहर बाद', 'दिन का अंत'],
    morning: (work) =>
      end(
        `दिन अक्सर प्राथमिकताओं और संदेशों से शुरू होता है, फिर ${work ? `मुख्य काम: ${work.text}` : 'एकाग्र काम होता है'}`,
      ),
    midday: (work) =>
      end(`दोपहर का समय अकेले काम करने और छोटी बातचीत में बीतता है${work ? `, साथ में दूसरे काम: ${work.text}` : ''}`),
    afternoon: (work) =>
      end(`बैठकें और समीक्षाएँ अक्सर दोपहर बाद होती हैं${work ? `, साथ में बाकी काम: ${work.text}` : ''}`),
    evening: (skills) =>
      `दिन के अंत में काम समेटना, कल के लिए नोट्स लिखना और बाकी काम सौंपना होता है।${skills ? end(` दिन भर के कौशल: ${skills}`) : ''}`,
  },
  duties: { eyebrow: 'काम', heading: (role) => of(role, 'मुख्य काम') },
  skills: {
    eyebrow: 'काम के साधन',
    heading: 'टूल और कौशल',
    core: 'मुख्य कौशल',
    sometimes: 'काम के अनुसार',
  },
  faq: {
    heading: ({ title }) => `${title}: आम सवाल`,
    workQuestion: (role) => of(role, 'रोज़ का काम क्या होता है?'),
    workAnswer: ({ text }) => end(`मुख्य काम: ${text}`),
    goodJobQuestion: ({ title }) => `क्या ${title} एक अच्छी नौकरी है?`,
    goodJobAnswer: ({ demand, pay, payNote }) => [
      demand && `इस काम की माँग ${hi.facts.demandLevels[demand]} है।`,
      pay && `सामान्य वेतन ${pay} है।`,
      payNote && end(`वेतन: ${payNote}`),
      'यह उनके लिए अच्छा है जिन्हें अकेले काम करना और मिल-जुलकर काम करना, दोनों पसंद हों।',
    ],
    skillsQuestion: (role) => of(role, 'रोज़ का काम किन कौशलों से होता है?'),
    skillsAnswer: (core, sometimes) => [
      end(`मुख्य कौशल: ${core}`),
      sometimes && end(`काम के अनुसार: ${sometimes}`),
    ],
  },
  cta: { heading: ({ title }) => `क्या ${title} आपके लिए सही काम है?` },
  explore: {
    eyebrow: 'और देखें',
    heading: ({ title }, publisher) => `${publisher ? `${publisher} पर ` : ''}${title}: और जानकारी`,
  },
  ui: {
    loading: 'लोड हो रहा है…',
    retry: 'फिर कोशिश करें',
    failed: (code) => (isTransient(code) ? 'यह अभी लोड नहीं हो सका।' : 'यह दिखाया नहीं जा सका।'),
    failedAgain: 'अब भी लोड नहीं हुआ।',
    loaded: 'लोड हो गया।',
    empty: 'अभी दिखाने के लिए कुछ नहीं है।',
    showAll: 'सभी जवाब दिखाएँ',
    hideAll: 'सभी जवाब छिपाएँ',
    opensInNewTab: 'नए टैब में खुलता है',
    skillsSelected: (selected, total) => `${total} में से ${selected} चुने गए`,
    sourceLabel: 'स्रोत',
    retrieved: (date) => `${date} को लिया गया`,
  },
};
