const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of a post: what its holder is called. */
export const officeHeads: ReadonlySet<string> = list(
  'secretary minister chancellor commissioner executive chair chairman chairwoman chairperson president director manager officer inspector superintendent constable sergeant coroner judge magistrate leader mayor governor ombudsman principal headteacher headmaster headmistress registrar bishop archbishop dean vicar rector editor spokesman spokeswoman spokesperson mp msp mla senator councillor congressman congresswoman senedd solicitor barrister attorney prosecutor professor lecturer consultant surgeon gp adviser advisor ambassador treasurer trustee clerk auditor comptroller provost warden administrator founder co-founder co-chair co-director co-leader deputy lieutenant captain commander colonel major general admiral brigadier marshal sheriff counsel representative convener convenor tsar regulator guardian controller reviewer assessor investigator inspectorate analyst economist strategist pollster speaker premier taoiseach monarch pontiff pope nominee candidate whip delegate envoy chief head ceo cfo coo vice-president vice-chair vice-chairman vice-chancellor pathologist psychiatrist psychologist matron midwife nurse paramedic doctor physician scientist researcher historian peer partner aide governor-general member shadow',
);

/** Heads that name a post only with a portfolio after or before them ("head of planning", "member for housing"). */
export const weakHeads: ReadonlySet<string> = list(
  'head member chief partner general major speaker deputy guardian executive senedd shadow',
);

/** Heads of those who speak for somebody else: the words are that body's. */
export const spokespersonHeads: ReadonlySet<string> = list(
  'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons spokeswomen',
);

/** Others through whom a person or family speaks. */
export const mouthpieces: ReadonlySet<string> = list(
  'lawyer lawyers solicitor solicitors barrister counsel attorney attorneys representative representatives agent',
);

/** Lower-case words that stand before a head and belong to the post. */
export const officeModifiers: ReadonlySet<string> = list(
  'chief medical nursing operating financial finance executive managing deputy assistant associate acting interim former ex senior junior principal lead leading national regional local area divisional district county borough city town parish general joint vice shadow independent permanent parliamentary under private first second third non-executive clinical strategic corporate political presidential vice-presidential legal public human resources communications policy operations operational programme project press media external internal technical technology data health safety education transport housing environment planning highways children adult adults social care safeguarding prisons prison policing police fire rescue justice defence foreign home business trade energy culture digital treasury cabinet group branch company board committee panel inquiry council party opposition government ministerial official hospital school trust force station detective family campaign lord lady head information security counter-terrorism probation immigration schools universities veterans investment fundraising compliance quality risk governance customer infrastructure property mental patient research science veterinary fellow emeritus honorary founding elected republican democratic democrat labour conservative tory liberal green independent-minded crown district high',
);

/** Descriptions of people that are no post: they tell that a name beside them is a person's. */
export const roles: ReadonlySet<string> = list(
  'campaigner activist resident neighbour neighbor mother father mum dad mom parent son daughter brother sister wife husband widow widower partner fiancé fiancée grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece friend teacher pupil student shopkeeper lawyer victim survivor witness author expert critic veteran farmer driver driver’s passenger patient owner tenant landlord colleague businessman businesswoman actor actress singer comedian broadcaster journalist reporter presenter player footballer writer columnist blogger detainee killer murderer suspect defendant teenager schoolboy schoolgirl toddler baby boy girl man woman pensioner volunteer worker carer artist host contributor tycoon billionaire lobbyist lawmaker incumbent rival opponent newcomer native supporter voter angler swimmer cyclist grandparent whistleblower diplomat democrat republican conservative labour liberal tory independent',
);

/** Words of kinship: "his mother" is somebody else than he. */
export const kin: ReadonlyMap<string, 'female' | 'male' | null> = new Map<string, 'female' | 'male' | null>([
  ...'mother mum mom daughter sister wife widow grandmother granddaughter aunt niece girlfriend fiancée stepmother mother-in-law'
    .split(' ')
    .map((word): [string, 'female'] => [word, 'female']),
  ...'father dad son brother husband widower grandfather grandson uncle nephew boyfriend fiancé stepfather father-in-law'
    .split(' ')
    .map((word): [string, 'male'] => [word, 'male']),
  ...'parent parents partner cousin child children friend friends colleague colleagues relatives siblings'
    .split(' ')
    .map((word): [string, null] => [word, null]),
]);

/** Roles that tell a person's gender. */
export const genderedRoles: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>([
  ...'spokeswoman chairwoman headmistress businesswoman congresswoman actress woman girl schoolgirl'
    .split(' ')
    .map((word): [string, 'female'] => [word, 'female']),
  ...'spokesman chairman headmaster businessman congressman actor man boy schoolboy'
    .split(' ')
    .map((word): [string, 'male'] => [word, 'male']),
]);

/** Records kept by nobody in particular: whose their words are, only the text can tell. */
export const records: ReadonlySet<string> = list(
  'minute minutes log logs entry entries file files records guidance policy law act regulations rules legislation system website webpage page sign headline paragraph section chapter clause figure figures data evidence there',
);

/** Writings whose words are their author's. */
export const writings: ReadonlySet<string> = list(
  'letter letters referral statement report review email e-mail message post tweet memo article column blog book essay judgment judgement ruling response reply submission findings note notice speech remarks evidence testimony account answer announcement foreword op-ed affidavit filing release words comments diary paper document dossier study survey video interview',
);
