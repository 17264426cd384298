import type { Basis, Clock } from '../../definition/clock.ts';
import type { Words } from '../../definition/words.ts';
import type { Finding, Rule } from '../rule.ts';

const sourced: readonly Basis['kind'][] = ['statute', 'guidance', 'practice'];

/** L10: a clock, or a row of one, that claims a source says where its words were read and when. */
export const basis: Rule = (definition) =>
  Object.entries(definition.clocks).flatMap(([name, clock]) => [
    ...inBasis(clock.basis, { en: `The clock ${name}`, cy: `y cloc ${name}` }, `clocks.${name}.basis`),
    ...rowsOf(clock).flatMap((row, at) =>
      row.basis === undefined
        ? []
        : inBasis(
            row.basis,
            { en: `Row ${at + 1} of the clock ${name}`, cy: `rhes ${at + 1} y cloc ${name}` },
            `clocks.${name}.runs[${at}].basis`,
          ),
    ),
  ]);

function rowsOf({ runs }: Clock) {
  return Array.isArray(runs) ? runs : [];
}

function inBasis({ kind, url, read }: Basis, who: Words, at: string): readonly Finding[] {
  if (!sourced.includes(kind) || (url !== undefined && read !== undefined)) return [];
  const missing =
    url === undefined
      ? { en: 'where its words were read (url)', cy: 'ble y darllenwyd ei eiriau (url)' }
      : { en: 'on which day its words were read (read)', cy: 'ar ba ddiwrnod y darllenwyd ei eiriau (read)' };
  const message = {
    en: `${who.en} rests on ${kind}, but does not say ${missing.en}: add it, or call the basis local-policy.`,
    cy: `Mae ${who.cy} yn dibynnu ar ${kind}, ond nid yw’n dweud ${missing.cy}: ychwanegwch hynny, neu rhowch local-policy yn sail.`,
  };
  return [{ rule: 'L10', at, message }];
}
