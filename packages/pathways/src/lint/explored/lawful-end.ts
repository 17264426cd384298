import { type Definition, isTerminal } from '../../definition/definition.ts';
import type { Move } from '../../definition/move.ts';
import type { Explorer } from '../explore/decide.ts';
import { sightOf } from '../explore/explore.ts';
import { holds } from '../explore/holds.ts';
import { keysOf } from '../explore/keys.ts';
import { inWords } from '../explore/way.ts';
import type { Finding, Rule } from '../rule.ts';
import { movesOf } from './separate.ts';

/** L8: a matter ends only by a person’s decision with a reason and evidence, after another person’s work. */
export const lawfulEnd: Rule = (definition, explorer) => [
  ...Object.entries(definition.clocks).flatMap(([clock, { breach }]) => {
    if (breach.to === undefined || !isEnd(definition, breach.to)) return [];
    const message = {
      en: `When ${clock} runs out the matter ends in ${breach.to} and nobody has decided it: lead to an open state from which a person ends it.`,
      cy: `Pan ddaw’r cloc ${clock} i ben, mae’r mater yn gorffen yn y cyflwr ${breach.to} heb i neb benderfynu hynny: arweiniwch at gyflwr agored y gall person ei orffen ohono.`,
    };
    return [{ rule: 'L8', at: `clocks.${clock}.breach.to`, message }];
  }),
  ...Object.entries(definition.moves).flatMap(([name, move]) => {
    if (!targets(move).some((to) => isEnd(definition, to))) return [];
    return [...fieldsMissing(name, move), ...loneDecider(definition, explorer, { name, move })];
  }),
];

function targets({ to }: Move): readonly string[] {
  if (to === undefined) return [];
  return typeof to === 'string' ? [to] : to.map((row) => ('to' in row ? row.to : row.otherwise));
}

function isEnd(definition: Definition, state: string): boolean {
  const of = definition.states[state];
  return of !== undefined && isTerminal(of);
}

function fieldsMissing(name: string, move: Move): readonly Finding[] {
  const required = Object.values(move.fields ?? {}).filter(({ optional }) => !optional);
  const wanted = [
    {
      types: ['long-text'],
      what: {
        en: 'the reason in a required long-text field',
        cy: 'y rheswm mewn maes long-text y mae’n rhaid ei lenwi',
      },
    },
    {
      types: ['document', 'act', 'matter'],
      what: {
        en: 'the evidence in a required document, act or matter field',
        cy: 'y dystiolaeth mewn maes document, act neu matter y mae’n rhaid ei lenwi',
      },
    },
  ];
  return wanted
    .filter(({ types }) => !required.some(({ type }) => types.includes(type)))
    .map(({ what }) => ({
      rule: 'L8',
      at: `moves.${name}.fields`,
      message: {
        en: `The move ${name} ends a matter without ${what.en}: add one, so that the end can be judged later.`,
        cy: `Mae’r symudiad ${name} yn gorffen mater heb ${what.cy}: ychwanegwch un, fel y gellir barnu’r diwedd yn ddiweddarach.`,
      },
    }));
}

interface Closing {
  readonly name: string;
  readonly move: Move;
}

function loneDecider(
  definition: Definition,
  explorer: Explorer,
  { name, move }: Closing,
): readonly Finding[] {
  const partners = (definition.separate ?? []).flatMap(({ duties }) =>
    move.duty !== undefined && duties.includes(move.duty) ? duties.filter((duty) => duty !== move.duty) : [],
  );
  const before = partners.flatMap((duty) => movesOf(definition, duty));
  if (before.length === 0) {
    const message = {
      en: `The move ${name} ends a matter, but its duty is kept apart from no other: give it a duty that is separate from the one whose work is decided on.`,
      cy: `Mae’r symudiad ${name} yn gorffen mater, ond ni chedwir ei ddyletswydd ar wahân i’r un arall: rhowch iddo ddyletswydd sydd ar wahân i’r un y penderfynir ar ei gwaith.`,
    };
    return [{ rule: 'L8', at: `moves.${name}.duty`, message }];
  }
  const worked = { any: before.map((did) => ({ did })) };
  const way = explorer.find({
    keys: keysOf(worked),
    sightings: ({ model, nodes, out }) =>
      out.flatMap((edges, from) =>
        edges.flatMap((edge) => {
          const node = nodes[from];
          if (!node || edge.step.move !== name || !isEnd(definition, edge.step.to)) return [];
          return holds(worked, sightOf(model, node), model.words) === false ? [{ edge }] : [];
        }),
      ),
  });
  if (!way) return [];
  const message = {
    en: `The move ${name} can end a matter on which only its decider has worked (when ${inWords(way).en}): guard it with one of ${before.join(', ')}.`,
    cy: `Gall y symudiad ${name} orffen mater na weithiodd neb arno ond y sawl sy’n penderfynu (fel hyn: ${inWords(way).cy}): gwarchodwch ef ag un o’r rhain: ${before.join(', ')}.`,
  };
  return [{ rule: 'L8', at: `moves.${name}`, message }];
}
