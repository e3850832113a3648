import { endSentence } from './end-sentence.js';
import { isTransient } from './is-transient.js';
import type { Demand, Messages, PayPeriod, RoleWords } from './messages.js';

const end = (text: string) => endSentence(text, '۔');

/** Before "کا" a title in -ا or -ہ may have to change; as a label it never does. */
const of = ({ title }: RoleWords, thing: string) => `${title}${/[اہ]$/.test(title) ? ':' : ' کا'} ${thing}`;

const PERIOD: Record<PayPeriod, string> = { hour: 'گھنٹہ', day: 'دن', week: 'ہفتہ', month: 'ماہ', year: 'سال' };

const DEMAND: Record<Demand, string> = { low: 'کم ہے', steady: 'مستحکم ہے', growing: 'بڑھ رہی ہے', high: 'زیادہ ہے' };

/** Urdu names no gender for whoever does the work, and puts lists after a label, where nothing inflects. */
export const ur: Messages = {
  lang: 'ur',
  dir: 'rtl',
  summary: {
    eyebrow: 'کام کا ایک دن',
    heading: (role) => of(role, 'ایک دن'),
    lead: (role) =>
      of(role, 'دن کچھ اکیلے کے کام اور کچھ مل جل کر کیے گئے کام میں گزرتا ہے، پہلی ترجیحات سے لے کر اگلے دن کے نوٹس تک۔'),
  },
  facts: {
    pay: 'عام تنخواہ',
    payInWords: 'تنخواہ',
    experience: 'تجربہ',
    noExperience: 'ضروری نہیں',
    demand: 'مانگ',
    demandLevels: { low: 'کم', steady: 'مستحکم', growing: 'بڑھتی ہوئی', high: 'زیادہ' },
    payUnit: (period) => `فی ${PERIOD[period]}`,
    payPer: (amount, period) => `${amount} فی ${PERIOD[period]}`,
    range: (low, high) => `${low} سے ${high}`,
    atLeast: (amount) => `کم از کم ${amount}`,
    upTo: (amount) => `${amount} تک`,
  },
  takeaways: {
    heading: 'اہم نکات',
    mix: () => 'دن ملا جلا رہتا ہے: کچھ وقت یکسوئی سے کام میں گزرتا ہے، باقی پیغامات، سوالات اور ساتھیوں کے ساتھ۔',
    skills: (list) => end(`روزمرہ کی مہارتیں: ${list}`),
    work: ({ text }) => end(`زیادہ تر وقت کا کام: ${text}`),
  },
  day: {
    eyebrow: 'ایک عام دن',
    heading: (role) => of(role, 'عام دن کیسا ہوتا ہے'),
    intro: 'ہر جگہ کا کام مختلف ہوتا ہے، مگر دن اکثر کچھ یوں گزرتا ہے۔',
    labels: ['صبح', 'دوپہر', 'سہ پہر', 'دن کا اختتام'],
    morning(work) {
      const opening = 'دن اکثر ترجیحات طے کرنے اور پیغامات دیکھنے سے شروع ہوتا ہے';
      return work ? end(`${opening}، پھر باری آتی ہے اصل کام کی: ${work.text}`) : `${opening}، پھر یکسوئی سے کام کا وقت آتا ہے۔`;
    },
    midday(work) {
      const mix = 'دن کا درمیانی حصہ اکیلے کے کام اور مختصر بات چیت میں بٹا رہتا ہے۔';
      return work ? end(`${mix} اس وقت کا عام کام: ${work.text}`) : mix;
    },
    afternoon(work) {
      const meetings = 'میٹنگز اور جائزے اکثر سہ پہر میں ہوتے ہیں';
      return work ? end(`${meetings}، اور ساتھ ہی ایک اور کام: ${work.text}`) : `${meetings}، اور وہ سوالات بھی جن پر دوسری رائے درکار ہو۔`;
    },
    evening(skills) {
      const closing = 'دن ختم ہونے سے پہلے کام سمیٹا جاتا ہے، اگلے دن کے لیے نوٹس لکھے جاتے ہیں اور باقی کام آگے سونپا جاتا ہے۔';
      return skills ? end(`${closing} شروع سے آخر تک کام آنے والی مہارتیں: ${skills}`) : closing;
    },
  },
  duties: { eyebrow: 'کام', heading: (role) => of(role, 'اصل کام') },
  skills: {
    eyebrow: 'کام کے اوزار',
    heading: 'ٹولز اور مہارتیں',
    core: 'سب سے زیادہ کام آنے والی',
    sometimes: 'کام کے مطابق',
  },
  faq: {
    heading: ({ title }) => `${title}: عام سوالات`,
    workQuestion: (role) => of(role, 'روز کا کام کیا ہوتا ہے؟'),
    workAnswer: ({ text }) => end(`اصل کام: ${text}`),
    goodJobQuestion: ({ title }) => `کیا ${title} ایک اچھی ملازمت ہے؟`,
    goodJobAnswer({ demand, pay, payNote }) {
      return [
        demand && `اس کام کی مانگ ${DEMAND[demand]}۔`,
        pay && `عام تنخواہ ${pay} ہے۔`,
        payNote && end(`${pay ? 'تنخواہ کے بارے میں مزید' : 'تنخواہ'}: ${payNote}`),
        'یہ کام انہیں راس آتا ہے جنہیں یکسوئی سے کام کرنا اور لوگوں کے ساتھ کام کرنا، دونوں پسند ہوں۔',
      ].filter(Boolean).join(' ');
    },
    skillsQuestion: (role) => of(role, 'روز کا کام کن مہارتوں سے ہوتا ہے؟'),
    skillsAnswer: (core, sometimes) =>
      end(`سب سے زیادہ کام آنے والی: ${core}`) + (sometimes ? end(` کام کے مطابق یہ بھی: ${sometimes}`) : ''),
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
