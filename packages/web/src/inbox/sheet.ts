import type { Asked } from '@candour/record';
import type { Sheet } from '../http/answer-list.ts';
import type { Language } from '../view/say.ts';
import { mainClock } from './clock-lines.tsx';

export function askedSheet(asked: readonly Asked[], language: Language): Sheet {
  return {
    name: 'asked',
    columns: [
      'stage',
      'matter',
      'title',
      'pathway',
      'body',
      'state',
      'owner',
      'words',
      'due',
      'clock',
      'says',
    ],
    rows: asked.map((one) => {
      const main = mainClock(one);
      return [
        ...[one.stage, one.matter, one.title, one.pathway, one.body, one.stateTitle[language], one.owner],
        ...[one.words[0]?.words ?? null, main?.due ?? null],
        ...[main?.clockTitle[language] ?? null, main?.says[language] ?? null],
      ];
    }),
  };
}
