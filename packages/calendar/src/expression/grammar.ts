import { anchorTables } from '../deadline/anchor.ts';
import { boundedTables } from '../deadline/bounded.ts';
import { countTables } from '../deadline/count.ts';
import { deadlineTables } from '../deadline/deadline.ts';
import { waitingTables } from '../deadline/waiting.ts';
import { grammarOf } from '../grammar/grammar.ts';
import { dayTables } from '../rules/day.ts';
import { durationTables } from '../rules/duration.ts';
import { instantTables } from '../rules/instant.ts';
import { numberTables } from '../rules/number.ts';
import { periodTables } from '../rules/period.ts';
import { rangeTables } from '../rules/range.ts';
import { recurrenceTables } from '../rules/recurrence.ts';
import { timeTables } from '../rules/time.ts';
import { numberTerminals } from './figure.ts';
import { scanners } from './phrase.ts';
import { lexiconTerminals } from './word.ts';

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
