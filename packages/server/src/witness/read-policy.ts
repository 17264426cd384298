import { readFileSync } from 'node:fs';
import { type Policy, parsePolicy, sha256 } from '@candour/ledger';
import { checkUrl } from '../fetch/check-url.ts';

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly hosts: readonly string[] }
  /** A sentence: what is wrong with the file, where, what to write. */
  | { readonly ok: false; readonly mistake: string };

/** Whom to ask, from a C2SP tlog-policy file. The hosts it names are the only ones that are asked. */
export function readPolicy(path: string): ReadPolicy {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return wrong(
      `names ${path}, which cannot be read: write the path of a policy as docs/formats/witness.md has it.`,
    );
  }
  try {
    const policy = parsePolicy(sha256, text);
    const hosts = policy.witnesses.map(({ url }) => hostOf(url));
    const bad = policy.witnesses.find((_, at) => hosts[at] === undefined);
    if (bad === undefined) return { ok: true, policy, hosts: hosts.filter((host) => host !== undefined) };
    return wrong(
      `names ${path}, in which ${bad.name} has no address that may be asked: write one such as https://witness.example.org, without a port.`,
    );
  } catch (fault) {
    if (!(fault instanceof Error) || fault.name !== 'FormatError') throw fault;
    return wrong(`names ${path}, which is not a policy. ${fault.message}`);
  }
}

function hostOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return checkUrl(url, { hosts: [hostname] }).ok ? hostname : undefined;
}

function wrong(what: string): ReadPolicy {
  return { ok: false, mistake: `CANDOUR_WITNESS_POLICY ${what}` };
}
