import type { Rule } from '../rule.ts';

const sourced = ['statute', 'guidance', 'practice'];

/** L10: a clock that claims a source says where its words were read and when. */
export const basis: Rule = (definition) =>
  Object.entries(definition.clocks).flatMap(
    ([
      clock,
      {
        basis: { kind, url, read },
      },
    ]) => {
      if (!sourced.includes(kind) || (url !== undefined && read !== undefined)) return [];
      const missing =
        url === undefined ? 'where its words were read (url)' : 'on which day they were read (read)';
      const message = `The clock ${clock} rests on ${kind}, but does not say ${missing}: add it, or call the basis local-policy.`;
      return [{ rule: 'L10', at: `clocks.${clock}.basis`, message }];
    },
  );
