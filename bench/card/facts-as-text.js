/** What `describeCard` makes of the figures of the bench's record, written out. */
export const factsAsText = [
  {
    label: 'Typical pay',
    values: ['₹4L', '₹24L'],
    unit: '/yr',
    spoken: '4 lakh to 24 lakh Indian rupees per year',
  },
  { label: 'Experience', values: ['0', '8'], unit: 'yrs', spoken: '0 to 8 years' },
];
