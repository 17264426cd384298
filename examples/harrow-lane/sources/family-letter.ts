import type { WordSource } from '../../build/docx.ts';

export const familyLetter: WordSource = {
  title: 'Letter to Ms Carys Tarrant',
  author: 'Department for Care',
  date: '2025-06-16',
  blocks: [
    { kind: 'right', text: 'Department for Care' },
    { kind: 'right', text: '4 Assize Street' },
    { kind: 'right', text: 'London' },
    { kind: 'right', text: '16 June 2025' },
    { kind: 'paragraph', text: 'Ms Carys Tarrant' },
    { kind: 'paragraph', text: 'By hand' },
    { kind: 'paragraph', text: 'Dear Ms Tarrant,' },
    {
      kind: 'paragraph',
      text: 'I am writing to tell you that the report of Dame Nerys Adair’s review into the deaths of your brother and of Mrs Moss will be published tomorrow. A copy is enclosed. I am writing in the same terms to Mr Moss.',
    },
    {
      kind: 'paragraph',
      text: 'In February my Department told you that you would have the report at least ten working days before anybody else. You did not. You have it on the afternoon before, and parts of it have already been in a newspaper. I fell short of what you were entitled to expect, and I will not offer you an explanation in the same breath as an apology.',
    },
    {
      kind: 'paragraph',
      text: 'What I can do is to set down what happens next. Those recommendations which fall to my Department and need no change in the law will be put into effect by the end of the financial year. I will write to you myself every three months until that work is finished.',
    },
    {
      kind: 'paragraph',
      text: 'A formal Government response to the whole of Dame Nerys’s report will follow in the autumn. If you would like to see it in draft, I will send it to you at least ten working days before it is published.',
    },
    {
      kind: 'paragraph',
      text: 'Some of what Dame Nerys asks for would need an Act of Parliament. I hope that time can be found for one, but I cannot promise it and I would rather say so now.',
    },
    {
      kind: 'paragraph',
      text: 'I should very much like to meet you. If you are willing, I will come to Penmarl, with or without officials as you prefer, and my office will telephone you by Friday 20 June to ask what would suit you.',
    },
    {
      kind: 'paragraph',
      text: 'I have asked Mr Daniel Okoro, the Permanent Secretary, to establish how the report came to be in the hands of a newspaper. He will report to me within six weeks, and I shall tell you what he finds.',
    },
    {
      kind: 'paragraph',
      text: 'Your brother cut the letters over a library door. I am told that he could not abide a date that was wrong. I have tried to bear that in mind.',
    },
    { kind: 'paragraph', text: 'Yours sincerely,' },
    { kind: 'paragraph', text: 'Miriam Foxley' },
    { kind: 'paragraph', text: 'Secretary of State for Care' },
  ],
};
