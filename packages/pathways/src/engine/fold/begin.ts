import { dayInLondon } from '@candour/calendar';
import { armClocks } from '../../clock/arm.ts';
import type { Definition } from '../../definition/definition.ts';
import { dutyHolder, type EntryOf } from '../entry.ts';
import type { Matter } from '../matter.ts';
import { officeOf } from './office.ts';
import { tell } from './tell.ts';

/** The matter that its opening makes. Throws when the definition is of another pathway or version. */
export function begin(definition: Definition, entry: EntryOf<'matter-opened'>): Matter {
  const { body } = entry;
  if (body.pathway !== definition.pathway || body.version !== definition.version)
    throw new Error(
      `The matter ${entry.matter} is of ${body.pathway} ${body.version}, and was given ${definition.pathway} ${definition.version}.`,
    );
  const matter: Matter = {
    id: entry.matter,
    pathway: body.pathway,
    version: body.version,
    body: body.body,
    ...(body.parent && { parent: body.parent }),
    openedAt: entry.happenedAt,
    state: definition.initial,
    since: entry.happenedAt,
    office: officeOf(definition, definition.initial, dutyHolder),
    owner: body.owner,
    deputy: body.deputy,
    held: { owner: entry.recordedAt, deputy: entry.recordedAt },
    delegations: [],
    axes: Object.fromEntries(
      Object.entries(definition.axes ?? {}).map(([axis, { initial }]) => [axis, initial]),
    ),
    visible: 'restricted',
    acts: [],
    clocks: {},
    breaches: {},
    children: [],
    history: [entry],
  };
  const clocks = armClocks(definition, matter, { at: 0, day: dayInLondon(entry.happenedAt), entered: true });
  return tell({ ...matter, clocks }, body.dues);
}
