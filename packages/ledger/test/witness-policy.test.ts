import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { isQuorum, type Policy, parsePolicy } from '../src/witness/policy.ts';

const vkey = (name: string, type = 4): string =>
  generateKeyPair(name, type, new Uint8Array(32).fill(name.charCodeAt(0))).vkey;
const read = (text: string): Policy => parsePolicy(sha256, text);

const example = `# two of one house, any of the other
log ${vkey('log.example', 1)} https://log.example/

witness A ${vkey('A')} https://a.example
witness B\t${vkey('B')}
  witness C ${vkey('C')}
witness D ${vkey('D')}
witness E ${vkey('E')}
group newspapers 2 A B C
group lawyers any D E
group both all newspapers lawyers
quorum both
`;

describe('a policy file', () => {
  it('names logs and witnesses, with their keys and addresses', () => {
    const policy = read(example);
    expect(policy.logs.map(({ key, url }) => [key.name, url])).toEqual([
      ['log.example', 'https://log.example/'],
    ]);
    expect(policy.witnesses.map(({ name, url }) => [name, url])).toEqual([
      ['A', 'https://a.example'],
      ['B', null],
      ['C', null],
      ['D', null],
      ['E', null],
    ]);
  });

  it.each([
    ['A B D', true],
    ['A C E', true],
    ['A B C D E', true],
    ['A B C', false],
    ['A D E', false],
    ['', false],
    ['both newspapers lawyers', false],
  ])('counts %s', (names, enough) => {
    expect(isQuorum(read(example), new Set(names.split(' ')))).toBe(enough);
  });

  it('may ask for nobody, or for one', () => {
    expect(isQuorum(read('quorum none\n'), new Set())).toBe(true);
    const one = read(`witness A ${vkey('A')}\nquorum A\n`);
    expect([isQuorum(one, new Set()), isQuorum(one, new Set(['A']))]).toEqual([false, true]);
  });

  it.each([
    ['', /no quorum line/],
    [`quorum none\nquorum none\n`, /Line 2 .* second time/],
    [`quorum both\n`, /both is not named above/],
    [`witness A ${vkey('A', 1)}\n`, /not that of a witness/],
    [`log ${vkey('A')}\n`, /not that of a log/],
    [`witness A ${vkey('A')}\nwitness B ${vkey('A')}\n`, /Line 2 .* twice/],
    [`witness A ${vkey('A')}\nwitness A ${vkey('B')}\n`, /the name A cannot/],
    [`witness none ${vkey('A')}\n`, /the name none cannot/],
    [`witness A ${vkey('A')}\ngroup g 2 A\n`, /a number from 1/],
    [`witness A ${vkey('A')}\ngroup g 0 A\n`, /a number from 1/],
    [`witness A ${vkey('A')}\ngroup g 1e0 A\n`, /a number from 1/],
    [`group g any\n`, /a number from 1/],
    [`group g any g\n`, /g is not named above/],
    [`group g any none\n`, /none is not named above/],
    [`witness A ${vkey('A')}\ngroup g all A A\n`, /A is a member already/],
    [`witness A ${vkey('A')}\ngroup g all A\ngroup h all A\n`, /A is a member already/],
    [`witness A ${vkey('A')} https://a.example more\n`, /nothing more/],
    [`witness A mistyped\n`, /Line 1/],
    [`wittness A ${vkey('A')}\n`, /begins with log, witness, group or quorum/],
  ])('refuses %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
