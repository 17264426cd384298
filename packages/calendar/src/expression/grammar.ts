import { grammarOf } from '../grammar/grammar.ts';
import { anchorTables } from './anchor.ts';
import { boundedTables } from './bounded.ts';
import { countTables } from './count.ts';
import { dayTables } from './day.ts';
import { deadlineTables } from './deadline.ts';
import { durationTables } from './duration.ts';
import { instantTables } from './instant.ts';
import { lexiconTerminals } from './lexicon.ts';
import { numberTerminals } from './number.ts';
import { numberTables } from './numbers.ts';
import { periodTables } from './period.ts';
import { scanners } from './phrase.ts';
import { rangeTables } from './range.ts';
import { recurrenceTables } from './recurrence.ts';
import { timeTables } from './time.ts';
import { waitingTables } from './waiting.ts';

/** The grammar of dates and times in English. A rule is one row in one of these tables. */
export const dateGrammar = grammarOf({
  terminals: { ...numberTerminals, ...lexiconTerminals },
  scanners,
  tables: {
    ...numberTables,
    ...durationTables,
    ...dayTables,
    ...periodTables,
    ...rangeTables,
    ...timeTables,
    ...instantTables,
    ...recurrenceTables,
    ...anchorTables,
    ...countTables,
    ...boundedTables,
    ...waitingTables,
    ...deadlineTables,
  },
});
