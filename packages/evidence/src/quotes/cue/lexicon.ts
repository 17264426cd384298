import type { Manner } from '../attribution.ts';

/** Verbs of one manner and of one way of taking their content. */
export interface VerbGroup {
  readonly manner: Manner;
  /**
   * What the verb's unquoted content is: a `clause` with its own verb, `any` complement (an object
   * or an infinitive will do), or `quoted` words alone (one does not smile that something is so).
   */
  readonly takes: 'clause' | 'any' | 'quoted';
  readonly verbs: readonly string[];
}

const list = (verbs: string): readonly string[] => verbs.trim().split(/\s+/);

// Base forms; inflections are made by `inflect.ts`. A verb stands in one group only: the first that fits.
export const verbGroups: readonly VerbGroup[] = [
  {
    manner: 'said',
    takes: 'clause',
    verbs: list(`
      say tell write add reply answer insist confirm accept assure state explain claim argue warn note deny admit
      acknowledge announce stress emphasise emphasize report maintain respond declare remark comment observe complain
      concede allege testify inform reveal disclose reiterate repeat assert contend joke quip muse tweet post retort
      counter caution advise mention indicate hint imply signal boast lament affirm proclaim clarify attest submit
      recount recall predict suggest volunteer opine rejoin message text email telegraph underline underscore
      profess swear relate narrate propound speculate theorise postulate posit venture certify reaffirm elaborate
      brag confide protest object mutter shout whisper vouch notify remind preach reason`),
  },
  {
    manner: 'said',
    takes: 'quoted',
    verbs: list(`
      continue begin conclude read quote cry exclaim yell scream snap sob sigh laugh smile grin nod shrug joke gush
      rant rage fume storm thunder interject interrupt chant recite murmur mumble intone blurt bark roar howl wail
      plead grumble moan groan offer share go put sum finish end start open close tell speak chime deadpan enthuse
      reflect reminisce scoff sneer taunt tease  greet sing hiss purr drawl gloat chuckle
      marvel`),
  },
  {
    manner: 'asked',
    takes: 'any',
    verbs: list(`
      ask enquire inquire urge demand request beg implore appeal press order instruct invite encourage challenge
      lobby petition entreat direct exhort propose pray query question plead`),
  },
  {
    manner: 'found',
    takes: 'clause',
    verbs: list(`
      find conclude show rule determine establish identify demonstrate hold hear learn discover prove estimate
      calculate decide judge project document detail record infer deduce illustrate reckon forecast`),
  },
  {
    manner: 'promised',
    takes: 'any',
    verbs: list(`
      promise pledge vow undertake commit agree recommend guarantee threaten refuse decline plan intend resolve
      volunteer`),
  },
  {
    manner: 'judged',
    takes: 'any',
    verbs: list(`
      describe call brand label dub accuse criticise criticize condemn praise blame hail slam denounce attack dismiss
      reject welcome defend compare mock ridicule liken characterise characterize cite refer speak complain support
      oppose back endorse regret blast deem rate portray term lambast lambaste decry deride applaud commend deplore
      lament discuss promote tout champion cast rebuke scold chide bemoan castigate chastise laud salute celebrate
      rebut refute dispute disavow disown repudiate slate berate credit fault paint depict herald style nickname echo highlight talk tackle decry seize tweet
      invoke address detail outline advocate thank apologise apologize`),
  },
  {
    manner: 'thought',
    takes: 'any',
    verbs: list(`
      want hope wish prefer like love hate fear doubt favour favor`),
  },
  {
    manner: 'thought',
    takes: 'clause',
    verbs: list(`
      believe think feel expect know worry realise realize understand consider suspect assume guess imagine recognise
      recognize remember forget regard see agree anticipate appreciate`),
  },
];

/**
 * Verbs of clauses that also take a bare object ("noted the delay", "showed a rise"): an attribution of
 * meaning, but of no words, so that its manner is `judged` and it is no statement unless quoted.
 */
export const objectTaking: ReadonlySet<string> = new Set(
  list(`
    note acknowledge announce admit confirm deny explain mention reveal warn stress emphasise emphasize suggest echo
    reiterate repeat predict report claim show find document believe expect recount recall underline underscore
    disclose allege indicate argue outline highlight estimate forecast
    accept answer state assert submit maintain post tweet complain`),
);

/** Irregular forms: base, then the forms that are not made by adding -s, -ed or -ing. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  begin: ['begins', 'began', 'beginning'],
  go: ['goes', 'went', 'going'],
  put: ['puts', 'put', 'putting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  find: ['finds', 'found', 'finding'],
  hold: ['holds', 'held', 'holding'],
  hear: ['hears', 'heard', 'hearing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  understand: ['understands', 'understood', 'understanding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  cast: ['casts', 'cast', 'casting'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  sum: ['sums', 'summed', 'summing'],
  plan: ['plans', 'planned', 'planning'],
  beg: ['begs', 'begged', 'begging'],
  commit: ['commits', 'committed', 'committing'],
  admit: ['admits', 'admitted', 'admitting'],
  submit: ['submits', 'submitted', 'submitting'],
  refer: ['refers', 'referred', 'referring'],
  infer: ['infers', 'inferred', 'inferring'],
  prefer: ['prefers', 'preferred', 'preferring'],
  regret: ['regrets', 'regretted', 'regretting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  quip: ['quips', 'quipped', 'quipping'],
  slam: ['slams', 'slammed', 'slamming'],
  snap: ['snaps', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  grin: ['grins', 'grinned', 'grinning'],
  nod: ['nods', 'nodded', 'nodding'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  brag: ['brags', 'bragged', 'bragging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
  lie: ['lies', 'lied', 'lying'],
};
