export const listWords = {
  finding: {
    en: '{count, plural, =0 {No document waits to be decided} one {One document has proposals to decide} other {# documents have proposals to decide}}',
    cy: '{count, plural, =0 {Nid oes dogfen yn aros i’w phenderfynu} one {Mae gan un ddogfen gynigion i’w penderfynu} two {Mae gan ddwy ddogfen gynigion i’w penderfynu} other {Mae gan # o ddogfennau gynigion i’w penderfynu}}',
  },
  empty: { en: 'Documents', cy: 'Dogfennau' },
  count: {
    en: '{count, plural, =0 {You may read no document here yet.} one {You may read one document here.} other {You may read # documents here.}}',
    cy: '{count, plural, =0 {Ni chewch ddarllen dogfen yma eto.} one {Cewch ddarllen un ddogfen yma.} other {Cewch ddarllen # o ddogfennau yma.}}',
  },
  putIn: { en: 'Put in documents', cy: 'Rhoi dogfennau i mewn' },
  filters: { en: 'Narrow the list', cy: 'Culhau’r rhestr' },
  all: { en: 'All', cy: 'Pob un' },
  decide: { en: 'To decide', cy: 'I’w penderfynu' },
  waiting: { en: 'Waiting to be read', cy: 'Yn aros i’w darllen' },
  unreadable: { en: 'Could not be read', cy: 'Ni ellid eu darllen' },
  public: { en: 'Public', cy: 'Cyhoeddus' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  document: { en: 'Document', cy: 'Dogfen' },
  by: { en: 'by {name}', cy: 'gan {name}' },
  source: { en: 'Where it comes from', cy: 'O ble y daw' },
  date: { en: 'Date', cy: 'Dyddiad' },
  state: { en: 'Reading', cy: 'Darllen' },
  reads: { en: 'Who may read it', cy: 'Pwy gaiff ei darllen' },
  open: {
    en: '{count, plural, one {# proposal to decide} other {# proposals to decide}}',
    cy: '{count, plural, one {# cynnig i’w benderfynu} two {# gynnig i’w penderfynu} few {# chynnig i’w penderfynu} other {# cynnig i’w penderfynu}}',
  },
  nothing: { en: 'No document is like that.', cy: 'Nid oes dogfen felly.' },
} as const;

export const sourceWords = {
  upload: { en: 'Put in by hand', cy: 'Rhoddwyd i mewn â llaw' },
  mail: { en: 'By mail', cy: 'Drwy’r post' },
  mailFrom: { en: 'By mail from', cy: 'Drwy’r post gan' },
  unknown: { en: 'Not known', cy: 'Anhysbys' },
} as const;

export const readingWords = {
  waiting: { en: 'Waits to be read', cy: 'Yn aros i’w darllen' },
  read: { en: 'Read; being looked through', cy: 'Darllenwyd; edrychir drwyddi' },
  proposed: { en: 'Read; nothing left to decide', cy: 'Darllenwyd; dim ar ôl i’w benderfynu' },
  refused: { en: 'Could not be read', cy: 'Ni ellid ei darllen' },
  kept: { en: 'Kept, not read', cy: 'Cedwir, nis darllenir' },
  erased: { en: 'Erased', cy: 'Dilëwyd' },
} as const;
