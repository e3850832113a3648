import { endSentence } from './end-sentence.js';
import { isTransient } from './is-transient.js';
import type { PayPeriod, RoleWords, Words } from './messages.js';

const end = (text: string) => endSentence(text, '۔');

/** Before "کا" a title in -ا or -ہ may have to change; as a label it never does. */
const of = ({ title }: RoleWords, thing: string) => `${title}${/[اہ]$/.test(title) ? ':' : ' کا'} ${thing}`;

const PERIOD = { hour: 'گھنٹہ', day: 'دن', week: 'ہفتہ', month: 'ماہ', year: 'سال' };
const per = (period: PayPeriod) => `فی ${PERIOD[period]}`;

/** Urdu names no gender for whoever does the work, and puts lists after a label, where nothing inflects. */
export const ur: Words = {
  lang: 'ur',
  dir: 'rtl',
  summary: {
    eyebrow: 'کام کا ایک دن',
    heading: (role) => of(role, 'ایک دن'),
    lead: (role) => of(role, 'دن کچھ اکیلے کام کرنے میں گزرتا ہے، کچھ مل جل کر کام کرنے میں۔'),
  },
  facts: {
    pay: 'عام تنخواہ',
    payInWords: 'تنخواہ',
    experience: 'تجربہ',
    noExperience: 'ضروری نہیں',
    demand: 'مانگ',
    demandLevels: { low: 'کم', steady: 'مستحکم', growing: 'بڑھتی ہوئی', high: 'زیادہ' },
    payUnit: per,
    payPer: (amount, period) => `${amount} ${per(period)}`,
    range: (low, high) => `${low} سے ${high}`,
    atLeast: (amount) => `کم از کم ${amount}`,
    upTo: (amount) => `${amount} تک`,
  },
  takeaways: {
    heading: 'اہم نکات',
    mix: () => 'یکسوئی سے کام کے بیچ میں پیغامات، سوالات اور ساتھیوں سے بات چیت چلتی رہتی ہے۔',
    skills: (list) => end(`روز کی مہارتیں: ${list}`),
    work: ({ text }) => end(`زیادہ تر وقت کا کام: ${text}`),
  },
  day: {
    eyebrow: 'ایک عام دن',
    heading: (role) => of(role, 'عام دن کیسا ہوتا ہے'),
    intro: 'ہر جگہ کا کام الگ ہوتا ہے، مگر دن اکثر یوں گزرتا ہے۔',
    labels: ['صبح', 'دوپہر', 'سہ پہر', 'دن کا اختتام'],
    morning: (work) =>
      end(
        `دن اکثر ترجیحات اور پیغامات سے شروع ہوتا ہے، پھر ${work ? `اصل کام: ${work.text}` : 'یکسوئی سے کام ہوتا ہے'}`,
      ),
    midday: (work) =>
      end(
        `دوپہر کا وقت اکیلے کام کرنے اور مختصر بات چیت میں گزرتا ہے${work ? `، ساتھ میں دوسرے کام: ${work.text}` : ''}`,
      ),
    afternoon: (work) =>
      end(`میٹنگز اور جائزے اکثر سہ پہر میں ہوتے ہیں${work ? `، ساتھ میں باقی کام: ${work.text}` : ''}`),
    evening: (skills) =>
      `دن کے آخر میں کام سمیٹنا، کل کے لیے نوٹس لکھنا اور باقی کام سونپنا ہوتا ہے۔${skills ? end(` دن بھر کی مہارتیں: ${skills}`) : ''}`,
  },
  duties: { eyebrow: 'کام', heading: (role) => of(role, 'اصل کام') },
  skills: {
    eyebrow: 'کام کے اوزار',
    heading: 'ٹولز اور مہارتیں',
    core: 'اہم مہارتیں',
    sometimes: 'کام کے مطابق',
  },
  faq: {
    heading: ({ title }) => `${title}: عام سوالات`,
    workQuestion: (role) => of(role, 'روز کا کام کیا ہوتا ہے؟'),
    workAnswer: ({ text }) => end(`اصل کام: ${text}`),
    goodJobQuestion: ({ title }) => `کیا ${title} ایک اچھی ملازمت ہے؟`,
    goodJobAnswer: ({ demand, pay, payNote }) => [
      demand && `اس کام کی مانگ: ${ur.facts.demandLevels[demand]}۔`,
      pay && `عام تنخواہ ${pay} ہے۔`,
      payNote && end(`تنخواہ: ${payNote}`),
      'یہ ان کے لیے اچھا ہے جنہیں اکیلے کام کرنا اور مل جل کر کام کرنا، دونوں پسند ہوں۔',
    ],
    skillsQuestion: (role) => of(role, 'روز کا کام کن مہارتوں سے ہوتا ہے؟'),
    skillsAnswer: (core, sometimes) => [
      end(`اہم مہارتیں: ${core}`),
      sometimes && end(`کام کے مطابق: ${sometimes}`),
    ],
  },
  cta: { heading: ({ title }) => `کیا ${title} آپ کے لیے صحیح کام ہے؟` },
  explore: {
    eyebrow: 'مزید دیکھیں',
    heading: ({ title }, publisher) => `${publisher ? `${publisher} پر ` : ''}${title}: مزید معلومات`,
  },
  ui: {
    loading: 'لوڈ ہو رہا ہے…',
    retry: 'دوبارہ کوشش کریں',
    failed: (code) => (isTransient(code) ? 'یہ ابھی لوڈ نہیں ہو سکا۔' : 'یہ دکھایا نہیں جا سکا۔'),
    failedAgain: 'اب بھی لوڈ نہیں ہوا۔',
    loaded: 'لوڈ ہو گیا۔',
    empty: 'ابھی دکھانے کے لیے کچھ نہیں ہے۔',
    showAll: 'تمام جوابات دکھائیں',
    hideAll: 'تمام جوابات چھپائیں',
    opensInNewTab: 'نئے ٹیب میں کھلتا ہے',
    skillsSelected: (selected, total) => `${total} میں سے ${selected} منتخب`,
    sourceLabel: 'ماخذ',
    retrieved: (date) => `${date} کو حاصل کیا گیا`,
  },
};
