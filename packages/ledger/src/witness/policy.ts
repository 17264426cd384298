import type { Sha256 } from '../merkle/sha256.ts';
import { algorithm } from '../note/algorithm.ts';
import { toBase64 } from '../note/base64.ts';
import { FormatError } from '../note/format-error.ts';
import { parseVerifierKey, type VerifierKey } from '../note/key.ts';

interface PolicyKey {
  readonly key: VerifierKey;
  /** Where it can be reached: for a witness, what `/add-checkpoint` is added to. */
  readonly url: string | null;
}

export interface PolicyWitness extends PolicyKey {
  readonly name: string;
}

interface Group {
  readonly least: number;
  readonly members: readonly string[];
}

/** Whom to ask for cosignatures, and which of them are enough: a C2SP tlog-policy file as data. */
export interface Policy {
  readonly logs: readonly PolicyKey[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: ReadonlyMap<string, Group>;
  /** The name of a witness or a group; `none` asks for no cosignature. */
  readonly quorum: string;
}

/** Whether these witnesses, by their names in the policy, are enough. */
export function isQuorum(policy: Policy, cosigned: ReadonlySet<string>): boolean {
  const has = (name: string): boolean => {
    const group = policy.groups.get(name);
    return group ? group.members.filter(has).length >= group.least : cosigned.has(name);
  };
  return policy.quorum === 'none' || has(policy.quorum);
}

/** Throws FormatError with the number of the line that is wrong. */
export function parsePolicy(sha256: Sha256, text: string): Policy {
  const draft = new PolicyDraft(sha256);
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) continue;
    try {
      draft.add(words);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      throw new FormatError(`Line ${index + 1} of the policy: ${error.message}`);
    }
  }
  return draft.finish();
}

class PolicyDraft {
  readonly #sha256: Sha256;
  readonly #logs: PolicyKey[] = [];
  readonly #witnesses: PolicyWitness[] = [];
  readonly #groups = new Map<string, Group>();
  readonly #names = new Set(['none']);
  readonly #keys = new Set<string>();
  readonly #members = new Set<string>();
  #quorum: string | undefined;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  add([word, ...rest]: readonly string[]): void {
    if (word === 'log') this.#logs.push(this.#key(rest, 'log', algorithm.ed25519));
    else if (word === 'witness') this.#witness(rest);
    else if (word === 'group') this.#group(rest);
    else if (word === 'quorum') this.#setQuorum(rest);
    else throw new FormatError(`a line begins with log, witness, group or quorum, not with ${word}.`);
  }

  finish(): Policy {
    if (this.#quorum === undefined) throw new FormatError('The policy has no quorum line.');
    return { logs: this.#logs, witnesses: this.#witnesses, groups: this.#groups, quorum: this.#quorum };
  }

  #witness([name = '', ...rest]: readonly string[]): void {
    this.#name(name);
    this.#witnesses.push({ name, ...this.#key(rest, 'witness', algorithm.cosignature) });
  }

  #key([vkey = '', url, ...more]: readonly string[], what: string, type: number): PolicyKey {
    if (more.length > 0) throw new FormatError(`a ${what} has a key and perhaps an address, nothing more.`);
    const key = parseVerifierKey(this.#sha256, vkey);
    if (key.type !== type) throw new FormatError(`the key of ${key.name} is not that of a ${what}.`);
    const material = `${what} ${toBase64(key.key)}`;
    if (this.#keys.has(material)) throw new FormatError(`the key of ${key.name} stands here twice.`);
    this.#keys.add(material);
    return { key, url: url ?? null };
  }

  #group([name = '', least = '', ...members]: readonly string[]): void {
    for (const member of members) this.#member(member);
    this.#name(name);
    const count = least === 'all' ? members.length : least === 'any' ? 1 : Number(least);
    if (!/^(all|any|[1-9]\d*)$/.test(least) || members.length === 0 || count > members.length)
      throw new FormatError(
        'a group has all, any or a number from 1 to that of its members, then its members.',
      );
    this.#groups.set(name, { least: count, members });
  }

  /** In one group only: a witness that counted twice would be a quorum of its own. */
  #member(name: string): void {
    if (name === 'none' || !this.#names.has(name))
      throw new FormatError(`${name} is not named above this line.`);
    if (this.#members.has(name)) throw new FormatError(`${name} is a member already.`);
    this.#members.add(name);
  }

  #setQuorum([name = '', ...more]: readonly string[]): void {
    if (this.#quorum !== undefined) throw new FormatError('the quorum is named a second time.');
    if (more.length > 0 || !this.#names.has(name))
      throw new FormatError(`${name} is not named above this line.`);
    this.#quorum = name;
  }

  #name(name: string): void {
    if (name === '' || this.#names.has(name))
      throw new FormatError(`the name ${name || '(none)'} cannot be given here.`);
    this.#names.add(name);
  }
}
