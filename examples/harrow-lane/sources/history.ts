/** One thing that happened, when it was so, and when it was written down: the table in README.md, as a record. */
interface Recorded {
  readonly matter: string;
  readonly kind: string;
  readonly actor: string;
  readonly happenedAt: string | { readonly earliest: string | null; readonly latest: string | null };
  readonly recordedAt: string;
  readonly corrects?: { readonly entry: number; readonly how: 'replaced' | 'withdrawn' };
  readonly body: Readonly<Record<string, string | number>>;
}

const of = { matter: 'case_steady-homes-114', actor: 'office_panel-secretary' } as const;
const day = (date: string) => ({ earliest: `${date}T00:00:00.000Z`, latest: `${date}T23:59:59.999Z` });

/** In the order in which it was recorded, which is not the order in which it happened. Everything is invented. */
export const historyOfHarrowLane: readonly Recorded[] = [
  {
    ...of,
    kind: 'ReferralReceived',
    happenedAt: day('2021-03-12'),
    recordedAt: '2021-03-12T15:20:00.000Z',
    body: { from: 'district nurse' },
  },
  {
    ...of,
    kind: 'VisitMade',
    happenedAt: day('2021-04-14'),
    recordedAt: '2021-04-14T16:05:00.000Z',
    body: { visit: 1 },
  },
  {
    ...of,
    kind: 'PlanMade',
    happenedAt: day('2021-03-25'),
    recordedAt: '2021-04-26T10:00:00.000Z',
    body: { visits: 8, reviews: 2 },
  },
  {
    ...of,
    kind: 'VisitMade',
    happenedAt: day('2021-05-05'),
    recordedAt: '2021-05-19T11:30:00.000Z',
    body: { visit: 2 },
  },
  {
    ...of,
    kind: 'VisitFailed',
    happenedAt: day('2021-06-02'),
    recordedAt: '2021-06-02T14:45:00.000Z',
    body: { visit: 3, words: 'No reply.' },
  },
  {
    ...of,
    kind: 'CaseClosed',
    happenedAt: day('2021-08-18'),
    recordedAt: '2021-08-18T17:10:00.000Z',
    body: { words: 'Visits ongoing. Close to panel.' },
  },
  {
    ...of,
    kind: 'WarningReceived',
    happenedAt: day('2022-01-17'),
    recordedAt: '2022-06-30T09:40:00.000Z',
    body: { from: 'caretaker', words: 'Fourth fire.' },
  },
  {
    ...of,
    kind: 'ReviewMade',
    happenedAt: day('2022-03-25'),
    recordedAt: '2022-12-09T16:55:00.000Z',
    body: { review: 'twelve-month', words: 'Satisfactory, no change.' },
  },
  {
    ...of,
    kind: 'FireReported',
    happenedAt: day('2023-02-03'),
    recordedAt: '2023-02-03T06:30:00.000Z',
    body: { deaths: 2 },
  },
  {
    matter: 'review_harrow-lane',
    actor: 'office_reviewer',
    kind: 'ReviewerAppointed',
    happenedAt: day('2023-05-15'),
    recordedAt: '2023-05-15T12:00:00.000Z',
    body: { by: 'Department' },
  },
  {
    ...of,
    actor: 'office_reviewer',
    kind: 'ReviewMade',
    happenedAt: day('2022-03-25'),
    recordedAt: '2024-06-28T12:00:00.000Z',
    corrects: { entry: 7, how: 'withdrawn' },
    body: { words: 'The twelve-month review did not take place.' },
  },
  {
    matter: 'promise_ten-working-days',
    actor: 'office_department',
    kind: 'PromiseMade',
    happenedAt: day('2025-02-04'),
    recordedAt: '2025-02-05T09:15:00.000Z',
    body: { to: 'families', words: 'The report ten working days before publication.' },
  },
];
