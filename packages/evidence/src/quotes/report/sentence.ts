import type { Span } from '../../span.ts';
import { findCue } from '../cue/cue.ts';
import { findCueVerb } from '../cue/verb.ts';
import type { Sentence, Unit } from '../frame.ts';
import { isComma } from '../phrase/unit.ts';
import { readAccording } from './according.ts';
import { readCue } from './read-cue.ts';
import type { Report, Setting } from './report.ts';

/** The reports of one sentence, in order; a cue inside words already attributed reports nothing of its own. */
export function readSentence(text: string, { units }: Sentence): readonly Report[] {
  const reports: Report[] = [];
  let from = endOfOpening(units);
  let speaker: Span | null = null;
  for (let index = 0; index < units.length; index += 1) {
    if (index < from) continue;
    const setting: Setting = { text, units, from, speaker };
    const cue = findCue(units, index);
    const report: Report | undefined =
      readAccording(setting, index) ?? (cue ? readCue(setting, cue) : undefined);
    if (!report) continue;
    reports.push(report);
    from = report.covers.to;
    speaker = report.attribution.speaker ?? speaker;
  }
  return reports;
}

// "Asked if she regretted it, ¦ she replied": an opening participle clause reports nothing of its own.
function endOfOpening(units: readonly Unit[]): number {
  const form = findCueVerb(units[0]?.word ?? '')?.form;
  if (form !== 'past' && form !== 'participle') return 0;
  const comma = units.findIndex(isComma);
  const isInverted =
    units[comma + 1]?.quotation || units.slice(0, comma + 1).some(({ word }) => word === ':');
  return comma < 0 || isInverted ? 0 : comma + 1;
}
