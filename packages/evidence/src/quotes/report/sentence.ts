import type { Span } from '../../span.ts';
import { findCue } from '../cue/cue.ts';
import type { Sentence } from '../frame.ts';
import { readAccording } from './according.ts';
import { readCue } from './read-cue.ts';
import type { Report, Setting } from './report.ts';

/** The reports of one sentence, in order; a cue inside words already attributed reports nothing of its own. */
export function readSentence(text: string, { units }: Sentence): readonly Report[] {
  const reports: Report[] = [];
  let from = 0;
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
