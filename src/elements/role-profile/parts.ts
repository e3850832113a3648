/** Parts of the sections, re-exported under the same names. */
export const PARTS =
  'header,eyebrow,heading,title,lead,facts,fact,fact-label,fact-value,takeaways,day,period,dial,rail,period-title,period-time,period-text,duties,duty,skills,skill-group,skill,skill-count,chip,faq,question,question-heading,question-icon,answer,expand-all,cta,cta-title,cta-text,cta-button,cta-note,links,list,item,link';
