import type { WordSource } from '../../build/docx.ts';

export const boardPaper: WordSource = {
  title: 'Response to the Harrow Lane learning review',
  author: 'Ostler Housing Association',
  date: '2025-09-24',
  blocks: [
    { kind: 'paragraph', text: 'OSTLER HOUSING ASSOCIATION' },
    { kind: 'paragraph', text: 'Meeting of the Board, 24 September 2025' },
    { kind: 'paragraph', text: 'Agenda item 6 (public)' },
    { kind: 'title', text: 'Response to the Harrow Lane learning review' },
    { kind: 'paragraph', text: 'Report of: Simon Treharne, Chief Executive' },
    { kind: 'heading', text: '1. Purpose' },
    {
      kind: 'paragraph',
      text: '1.1 Dame Nerys Adair’s review was published on 17 June 2025. Three of its recommendations are addressed to the association, one of them jointly with Marlshire County Council. The senior coroner has also reported to us under regulation 28. This paper says what we accept and what we shall do.',
    },
    {
      kind: 'paragraph',
      text: '1.2 The Board is asked to approve the response and to note the position on cost.',
    },
    { kind: 'heading', text: '2. Background' },
    {
      kind: 'paragraph',
      text: '2.1 In June 2020 the Fellgate Road review recommended that we inspect all our fire doors by the end of that year. The Board accepted the recommendation. The inspections were put back three times and 61 doors were never inspected. The door at 27 Harrow Lane was one of them.',
    },
    {
      kind: 'paragraph',
      text: '2.2 In June this year we said that all 212 flats would be inspected by 31 October. At the date of this paper 148 have been.',
    },
    { kind: 'heading', text: '3. Proposed response' },
    {
      kind: 'table',
      shares: [6, 29, 13, 24, 14, 14],
      rows: [
        ['No.', 'Recommendation', 'Position', 'Action', 'Owner', 'Date'],
        [
          '4',
          'The council and Ostler should agree, before the end of 2025, a single list of the tenants who are known to Steady Homes, and should compare it with their own records every month.',
          'Accepted in part',
          'Ostler will send the council its list of supported tenants. A monthly comparison needs consent that we do not yet hold.',
          'Director of Housing',
          '30 November 2025',
        ],
        [
          '6',
          'Ostler should inspect the fire doors of all its supported flats by 31 October 2025, and every six months from then on.',
          'Accepted',
          'Inspect the remaining 64 doors',
          'Head of Building Safety',
          '31 October 2025',
        ],
        [
          '7(a)',
          'Ostler should give calls about smoke, burning or fire a category of their own within three months.',
          'Accepted',
          'Done on 1 September 2025',
          'Head of Customer Service',
          'Complete',
        ],
        [
          '7(b)',
          'Ostler should, by 31 March 2026, make its telephone system show the person who answers every earlier call about the same address.',
          'Not accepted',
          'The supplier cannot make the change in the life of the present contract, which ends in 2028.',
          '—',
          '—',
        ],
      ],
    },
    {
      kind: 'paragraph',
      text: '3.1 We recognise that refusing recommendation 7(b) will be hard to explain to Mr Moss. Until the telephone system is replaced, a supervisor will read the day’s calls about fire against the address list every evening, starting on 6 October 2025.',
    },
    {
      kind: 'paragraph',
      text: '3.2 The Chief Executive will write to both families before the minutes of this meeting are published.',
    },
    {
      kind: 'paragraph',
      text: '3.3 If the Board agrees, the Head of Building Safety will publish the result of each inspection within ten working days of carrying it out.',
    },
    { kind: 'heading', text: '4. The coroner' },
    {
      kind: 'paragraph',
      text: '4.1 We replied to Dr Stannard on 5 September 2025, within the time she had set. We told her that calls about fire would have their own category, and they now do.',
    },
    { kind: 'heading', text: '5. Cost and risk' },
    {
      kind: 'paragraph',
      text: '5.1 The inspections will cost about £88,000, which may be met from reserves. There is a risk that the figure will rise if doors need to be replaced. The Finance Director, Priya Raman, has said that she is “not yet persuaded that reserves are the right place for it”.',
    },
  ],
};
