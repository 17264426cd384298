import type { OwedClock } from '@candour/record';
import type { Sheet } from '../http/answer-list.ts';
import type { Language } from '../view/say.ts';

export function clockSheet(clocks: readonly OwedClock[], language: Language): Sheet {
  return {
    name: 'clocks',
    columns: [
      ...['group', 'due', 'workingDays', 'standing', 'matter', 'title', 'pathway', 'state', 'body'],
      ...['owner', 'deputy', 'clock', 'clockTitle', 'says', 'basis'],
    ],
    rows: clocks.map((clock) => [
      ...[clock.group, clock.due, clock.workingDays, clock.standing, clock.matter, clock.title],
      ...[clock.pathway, clock.state, clock.body, clock.owner, clock.deputy, clock.clock],
      ...[clock.clockTitle[language], clock.says[language], clock.basis],
    ]),
  };
}
