import type { ReadingResult } from '@candour/evidence';

/** The folder that all documents stand in, with its closing slash; empty when they share none. */
export function findFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const parts = first.split('/');
  let shared = parts.length;
  for (const folder of rest) {
    const others = folder.split('/');
    while (parts.slice(0, shared).join('/') !== others.slice(0, shared).join('/')) shared -= 1;
  }
  const folder = parts.slice(0, shared).join('/');
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}

/** The same result with every document named from a folder on, so that names fit a line. */
export function namedFrom(folder: string, result: ReadingResult): ReadingResult {
  const named = <T extends { readonly path: string }>(item: T): T => ({
    ...item,
    path: item.path.slice(folder.length),
  });
  const withEvidence = <T extends { readonly evidence: ReadingResult['statements'][number]['evidence'] }>(
    item: T,
  ): T => ({
    ...item,
    evidence: item.evidence.map(named),
  });
  return {
    documents: result.documents.map(named),
    stories: result.stories.map((story) => ({
      ...story,
      copies: story.copies.map((copy) => ({
        ...named(copy),
        missing: copy.missing.map((gap) => ({ ...gap, of: gap.of.slice(folder.length) })),
      })),
    })),
    statements: result.statements.map(withEvidence),
    recommendations: result.recommendations.map(withEvidence),
    commitments: result.commitments.map(withEvidence),
    refusals: result.refusals.map(named),
  };
}
