import type { HolidayTable } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import type { Clock, Definition, Period } from '@candour/pathways';
import { getDefinition } from '../pathway/definitions.ts';

export type Nation = keyof HolidayTable['days'];

/** A clock of a version of a pathway. */
interface CountingClock {
  readonly pathway: string;
  readonly version: number;
  readonly clock: string;
}

/** The clocks, of pathways that open matters are under, which count working days by the holidays of a nation. */
export async function listCountingClocks(
  database: Database,
  nation: Nation,
): Promise<readonly CountingClock[]> {
  const { rows } = await database.query<Pick<CountingClock, 'pathway' | 'version'>>(
    'select distinct pathway, version from record.matter where is_open order by pathway, version',
  );
  const found: CountingClock[] = [];
  for (const { pathway, version } of rows) {
    const definition = await getDefinition(database, { pathway, version });
    for (const [clock, of] of Object.entries(definition.clocks))
      if (counts(of, definition, nation)) found.push({ pathway, version, clock });
  }
  return found;
}

function counts({ runs, extend }: Clock, { calendar }: Definition, nation: Nation): boolean {
  const periods: readonly Period[] = [
    ...(runs === 'until-field' ? [] : [runs].flat()),
    ...(extend === undefined ? [] : [extend.atMost]),
  ];
  return periods.some(
    ({ unit, calendar: own = calendar }) => unit === 'working-day' && (own === 'any-uk' || own === nation),
  );
}
