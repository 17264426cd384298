const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of an organisation's name. */
export const bodyHeads: ReadonlySet<string> = list(
  'council councils trust police constabulary department ministry office agency authority commission committee subcommittee board service services group ltd limited plc llp inc corp corporation company co association society federation union university college school academy hospital hospitals foundation charity partnership panel inquiry inspectorate executive government administration parliament senedd assembly cabinet treasury church bank centre center institute institution network alliance coalition campaign party forum fund homes rail railway railways airlines airways media news team unit court tribunal directorate division bureau force brigade regulator watchdog practice surgery clinic consortium chamber confederation congress senate house club nhs laboratory archives museum gallery constabularies solicitors chambers enterprise industries systems technologies holdings international times post herald guardian telegraph tribune gazette journal magazine newspaper collective initiative mission registry secretariat legislature caucus organisation organization taskforce league infirmary',
);

/** First words of an organisation's name that is completed by "of", "for" or "on". */
export const bodyLeads: ReadonlySet<string> = list(
  'department ministry office bank church house institute institution university society association board council committee commission campaign friends centre center federation union college court directorate bureau chamber confederation diocese guild school hospital hospitals archdiocese league inspectorate academy campaigners mothers parents families relatives citizens students doctors lawyers',
);

/** Bodies known by one word, or by words without a head. */
export const knownBodies: ReadonlySet<string> = new Set([
  'ofsted',
  'ofcom',
  'ofwat',
  'ofgem',
  'ofqual',
  'parliament',
  'senedd',
  'stormont',
  'congress',
  'downing street',
  'no 10',
  'number 10',
  'white house',
  'kremlin',
  'pentagon',
  'whitehall',
  'mencap',
  'unison',
  'unite',
  'gmb',
  'nato',
  'interpol',
  'europol',
  'acas',
  'nacro',
  'unicef',
  'unesco',
  'barnardo',
  'hm treasury',
  'scotland yard',
  'home office',
  'senate',
  'supreme court',
  'high court',
]);

/** Initials that name no body. */
export const plainInitials: ReadonlySet<string> = list(
  'uk us usa eu tv cctv dna gp gps mp mps kc qc pm am gmt bst covid ai id it hr vip faq pdf url q a i v ii iii iv vi dc ny la dvd gdp cv hiv aids ptsd adhd sos nda ppe a&e ms mr mrs dr sir lord lady cllr gcse bme lgbt iq ceo cfo coo obe mbe cbe phd ok',
);

/** Common nouns that fit any body whatever its name. */
export const anyBodyNouns: ReadonlySet<string> = list(
  'group organisation organization company firm charity regulator watchdog operator developer landlord contractor manufacturer supplier provider retailer union body agency newspaper',
);

/** Trades that stand before a body's name and are no part of it ("Retailer Dobbins", "Leisure firm Parkwell"). */
export const trades: ReadonlySet<string> = list(
  'airline brewer broadcaster builder builders company contractor contractors developer developers firm giant housebuilder insurer landlord maker manufacturer operator provider publisher regulator retailer supermarket supplier watchdog',
);

/** Heads of bodies that nobody calls a group, firm or charity: after "the Quay Inquiry" another is "the group". */
export const publicHeads: ReadonlySet<string> = list(
  'cabinet commission committee constabulary council court department government home inquiry inquest ministry office parliament police senedd tribunal',
);

/** Common nouns that stand for a body already named, and the heads they stand for. */
export const bodyNouns: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['council', ['council', 'councils']],
  ['authority', ['authority', 'council']],
  ['trust', ['trust']],
  ['force', ['police', 'constabulary', 'force']],
  ['department', ['department', 'ministry', 'office', 'treasury']],
  ['ministry', ['ministry', 'department']],
  ['commission', ['commission']],
  ['committee', ['committee']],
  ['board', ['board']],
  ['agency', ['agency']],
  ['inspectorate', ['inspectorate']],
  ['ombudsman', ['ombudsman']],
  ['inquiry', ['inquiry']],
  ['panel', ['panel']],
  ['partnership', ['partnership']],
  ['university', ['university']],
  ['college', ['college']],
  ['school', ['school', 'academy']],
  ['academy', ['academy']],
  ['hospital', ['hospital', 'hospitals', 'infirmary']],
  ['union', ['union']],
  [
    'company',
    [
      'company',
      'ltd',
      'limited',
      'plc',
      'inc',
      'corp',
      'corporation',
      'co',
      'homes',
      'group',
      'rail',
      'airways',
    ],
  ],
  ['firm', ['ltd', 'limited', 'plc', 'llp', 'inc', 'solicitors', 'group', 'homes', 'company']],
  ['developer', ['ltd', 'limited', 'plc', 'homes', 'group', 'developments']],
  ['operator', ['ltd', 'limited', 'plc', 'rail', 'railway', 'group', 'airways']],
  ['charity', ['charity', 'foundation', 'trust']],
  ['foundation', ['foundation']],
  ['association', ['association']],
  ['federation', ['federation']],
  ['society', ['society']],
  ['government', ['government']],
  ['service', ['service']],
  ['regulator', ['regulator', 'authority', 'commission', 'office']],
  ['watchdog', ['watchdog', 'commission', 'office', 'inspectorate']],
  ['party', ['party']],
  ['group', ['group']],
  ['campaign', ['campaign']],
  ['court', ['court']],
  ['club', ['club']],
  ['bank', ['bank']],
  ['practice', ['practice', 'surgery']],
  ['surgery', ['surgery']],
  ['office', ['office']],
  ['institute', ['institute']],
]);
