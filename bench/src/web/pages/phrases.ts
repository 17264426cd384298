const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** `2026-03-02`, or an instant, as 2 March 2026. */
export function writeDay(on: string): string {
  return days.format(new Date(on.length === 10 ? `${on}T00:00:00Z` : on));
}

/** What a plain page would have in a table of its own. */
export const states: Readonly<Record<string, string>> = {
  issued: 'Made; to be sent to the addressee',
};
export const kinds: Readonly<Record<string, string>> = {
  opened: 'Opened: Recommendation',
  described: 'Called “Fit a door”',
  moved: 'Propose that it is replaced or withdrawn',
};

export const places = [
  ['/desk', 'My clocks'],
  ['/inbox', 'To answer'],
  ['/documents', 'Documents'],
  ['/matters', 'Matters'],
  ['/search', 'Search'],
  ['/account', 'My account'],
] as const;

export const columns = ['Matter', 'Where it stands', 'Who answers', 'Last day'] as const;

export const facets = [
  ['Open or ended', 'Open', 'open=true'],
  ['Kind', 'Recommendation', 'pathway=recommendation'],
  ['Body that answers', 'Marlshire County Council', 'body=body_1'],
  ['Owner', 'Mona Tor', 'owner=person_1'],
] as const;

export const foot =
  'A record proves what was written and when, not that it was true. Nothing here is edited away: what was wrong is corrected by adding.';

export const moves = [
  ['send', 'Send it to its addressee', 'Keeper of the record, Maker of the recommendation'],
  ['propose-ending', 'Propose that it is replaced or withdrawn', 'Keeper of the record'],
  ['name-successor', 'Name the body that follows the addressee', 'Keeper of the record'],
  ['hand-over', 'Hand it over', 'Keeper of the record'],
  ['delegate', 'Let somebody act in your name', 'Keeper of the record'],
  ['correct', 'Correct or withdraw an act', 'Keeper of the record'],
  ['describe', 'Give it another title, or make it public', 'Keeper of the record'],
  ['supersede', 'Close: replaced by a newer instrument', 'Maker of the recommendation'],
  ['withdraw', 'Close: withdrawn by its maker', 'Maker of the recommendation'],
] as const;

export const keys = [
  ['g c', 'My clocks'],
  ['g a', 'To answer'],
  ['g d', 'Documents'],
  ['g m', 'Matters'],
  ['g s', 'Search'],
  ['/', 'Search'],
  ['j', 'Down a list'],
  ['k', 'Up a list'],
  ['?', 'Keys'],
] as const;
