export const matterWords = {
  matters: { en: 'Matters', cy: 'Materion' },
  restricted: { en: 'A restricted matter', cy: 'Mater cyfyngedig' },
  restrictedOf: { en: 'A restricted matter of {body}', cy: 'Mater cyfyngedig {body}' },
  somebody: { en: 'somebody whose name you may not know', cy: 'rhywun na chewch wybod ei enw' },
  theClock: { en: 'the clock', cy: 'y cloc' },
  aDocument: { en: 'a document', cy: 'dogfen' },
  aMatter: { en: 'a matter', cy: 'mater' },
} as const;
