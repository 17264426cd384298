import { writeFile } from 'node:fs/promises';
import { diagram } from '@candour/pathways';
import { type Checked, checkPathway } from './lint/pathway.ts';
import { findings } from './report/findings.ts';
import { pageOf } from './report/page.ts';

export interface LintOptions {
  readonly json?: boolean;
  readonly report?: boolean;
  readonly diagram?: string;
  readonly language?: string;
}

/**
 * `candour lint`: whether pathways can drop a matter. Resolves to 0 when none can, 1 when some pathway has a problem
 * (all are checked all the same), 2 when the options do not go together.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const misuse = misused(paths, options);
  if (misuse !== undefined) {
    process.stderr.write(`${misuse}\n`);
    return 2;
  }
  let sound = true;
  for (const path of paths) {
    const checked = await checkPathway(path, options.report);
    sound &&= checked.problems.length === 0;
    process.stdout.write(options.json ? line(checked) : findings(pageOf(process.stdout), checked));
    if (options.diagram !== undefined && !(await drawn(checked, options))) sound = false;
  }
  return sound ? 0 : 1;
}

function misused(
  paths: readonly string[],
  { diagram: file, language, json, report }: LintOptions,
): string | undefined {
  if (language !== undefined && language !== 'en' && language !== 'cy') {
    return `--language ${language} is not a language of pathways: en or cy.`;
  }
  if (language !== undefined && file === undefined)
    return '--language is of a diagram: add --diagram FILE.svg.';
  if (file !== undefined && paths.length > 1) return '--diagram draws one pathway: name one.';
  return json && report ? '--report is for people: leave out --json.' : undefined;
}

/** One JSON line a pathway, its sentences in English alone: see docs/formats/pathway.md. */
function line({ path, problems }: Checked): string {
  const inEnglish = problems.map(({ messageInWelsh: _, ...problem }) => problem);
  return `${JSON.stringify({ path, ok: problems.length === 0, problems: inEnglish })}\n`;
}

/** A pathway that has problems can be drawn, to see them; one that could not be read cannot. */
async function drawn({ definition, path }: Checked, options: LintOptions): Promise<boolean> {
  const file = options.diagram ?? '';
  if (!definition) {
    process.stderr.write(`${path} could not be drawn: mend what is said of it first.\n`);
    return false;
  }
  try {
    await writeFile(file, diagram(definition, { language: options.language === 'cy' ? 'cy' : 'en' }));
    return true;
  } catch (error) {
    process.stderr.write(
      `${file} could not be written: ${error instanceof Error ? error.message : error}.\n`,
    );
    return false;
  }
}
