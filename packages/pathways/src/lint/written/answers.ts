import type { Definition } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import type { Words } from '../../definition/words.ts';
import { leavesOf } from '../explore/keys.ts';
import type { Finding, Rule } from '../rule.ts';

interface Placed {
  readonly at: string;
  readonly claim: Claim;
  /** The moves being made, for `field`. */
  readonly making: readonly string[];
}

/** L17: a condition can be answered: what answers an act names it, and what is compared is one value. */
export const answers: Rule = (definition) =>
  claimsOf(definition).flatMap(({ at, claim, making }) =>
    leavesOf(claim).flatMap((leaf) => {
      if ('every' in leaf) return unnamed(definition, at, leaf);
      if (!('field' in leaf)) return [];
      const moves = 'last' in leaf ? [leaf.last] : making;
      const many = moves.some((move) => definition.moves[move]?.fields?.[leaf.field]?.many);
      return many
        ? [
            problem(at, {
              en: `A condition asks the field ${leaf.field} for one value, but it holds a list: ask a field that holds one.`,
              cy: `Mae amod yn gofyn am un gwerth gan y maes ${leaf.field}, ond rhestr sydd ynddo: gofynnwch i faes sy’n dal un.`,
            }),
          ]
        : [];
    }),
  );

const problem = (at: string, message: Words): Finding => ({ rule: 'L17', at, message });

function unnamed(
  definition: Definition,
  at: string,
  { every, has, by }: Extract<Claim, { every: string }>,
): readonly Finding[] {
  return has
    .filter((move) => definition.moves[move]?.fields?.[by]?.of !== every)
    .map((move) =>
      problem(at, {
        en: `The field ${by} of ${move} does not name an act of ${every}, so it can never answer one: make it of type act, of: ${every}.`,
        cy: `Nid yw’r maes ${by} yn y symudiad ${move} yn enwi gweithred o’r symudiad ${every}, felly ni all byth ateb un: rhowch iddo type: act, of: ${every}.`,
      }),
    );
}

function claimsOf(definition: Definition): readonly Placed[] {
  const inMoves = Object.entries(definition.moves).flatMap(([name, move]): Placed[] => [
    ...(move.guards ?? []).map(({ holds }, index) => ({
      at: `moves.${name}.guards[${index}]`,
      claim: holds,
      making: [name],
    })),
    ...(Array.isArray(move.to) ? move.to : []).flatMap((row, index) =>
      'when' in row ? [{ at: `moves.${name}.to[${index}]`, claim: row.when, making: [name] }] : [],
    ),
  ]);
  const inProofs = Object.entries(definition.proves ?? {}).flatMap(([name, one]): Placed[] => {
    if (!('holds' in one)) return [];
    const making = 'before' in one ? one.before : 'after' in one ? one.after : [];
    return [{ at: `proves.${name}`, claim: one.holds, making }];
  });
  return [...inMoves, ...inProofs];
}
