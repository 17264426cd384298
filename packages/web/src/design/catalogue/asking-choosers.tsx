import type { View } from '../../view/view.ts';
import { Chooser, type Choosing } from '../chooser.tsx';
import { askingWords as words } from './asking-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const people = (view: View) => [
  { value: 'a', text: 'Marged Ellis', about: view.say(words.officer) },
  { value: 'b', text: 'Marged Ellis', about: view.say(words.reviewer) },
];

/** Of many: those of a name, as many as are given. */
function among(view: View, sought: string, options: Choosing['options']): Choosing {
  const found = { sought, count: options.length, isCut: false, isAnswer: false };
  return { options, among: { ...found, address: view.to('/people.json') } };
}

/** People and bodies, however many there are. */
export const chooserSamples: SampleGroup['samples'] = [
  {
    name: words.chooser,
    when: words.chooserWhen,
    file: 'chooser.tsx',
    states: (view) => {
      const field = { view, label: view.say(words.whom), none: view.say(words.chooseWhom), values: [] };
      return [
        {
          name: words.few,
          shown: <Chooser {...field} name="few-people" choosing={{ options: people(view) }} />,
        },
        {
          name: words.tooMany,
          shown: <Chooser {...field} name="many-people" choosing={among(view, '', [])} />,
        },
        {
          name: words.foundSome,
          shown: (
            <Chooser {...field} name="found" values={['b']} choosing={among(view, 'ellis', people(view))} />
          ),
        },
        {
          name: words.foundNone,
          shown: <Chooser {...field} name="found-none" choosing={among(view, 'ellys', [])} />,
        },
        {
          name: words.foundCut,
          shown: (
            <Chooser
              {...field}
              name="found-cut"
              choosing={{
                options: people(view),
                among: {
                  ...{ sought: 'm', count: 2, isCut: true, isAnswer: false },
                  address: view.to('/people.json'),
                },
              }}
            />
          ),
        },
        {
          name: words.several,
          shown: (
            <Chooser
              {...field}
              name="several"
              many
              values={['a', 'b']}
              choosing={among(view, 'ellis', people(view))}
            />
          ),
        },
        {
          name: states.wrong,
          shown: (
            <Chooser
              {...field}
              name="nobody"
              hint={view.say(words.whomHint)}
              error={view.say(words.whomWrong)}
              choosing={among(view, '', [])}
            />
          ),
        },
        {
          name: states.long,
          shown: (
            <Chooser
              {...field}
              name="long-people"
              choosing={among(view, 'llan', [
                { value: 'a', text: view.say(longPlace), about: view.say(longPlace) },
              ])}
            />
          ),
        },
      ];
    },
  },
];
