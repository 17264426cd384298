import type { Party } from '../../proposal.ts';
import { mouthpieces, spokespersonHeads } from '../lexicon/offices.ts';
import { indexFrom } from '../order.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import type { Context } from './context.ts';
import { resolveBody, resolveFamily } from './named.ts';
import { endOfPhrase, findToken, isGenitive, ownerEnd, withoutArticle } from './noun-phrase.ts';
import { lastBody } from './stand-in.ts';

/** "a spokeswoman for Harrowby Council", "their spokesman": the words are those of whoever is spoken for. */
export function resolveSpokesperson(context: Context, run: Run): Party | null {
  const { tokens } = context.world.references;
  const head = findToken(
    tokens,
    run,
    (token) => spokespersonHeads.has(token.key) || isMouthpiece(tokens, run, token),
  );
  if (head === null) return null;
  const named = holderAt(context, head);
  if (named) return named;
  const office = tokens[head]?.text.toLowerCase() ?? null;
  const principal = resolvePrincipal(context, run, head);
  return principal && { name: principal.name, office };
}

function holderAt({ world }: Context, head: number): Party | null {
  const { offices } = world.references;
  const office = offices[indexFrom(offices, head + 1, (it) => it.from) - 1];
  const person = office?.head === head ? world.holder(office) : undefined;
  return person ? world.party(person) : null;
}

// A lawyer speaks for somebody only where the phrase says for whom.
function isMouthpiece(tokens: readonly Token[], run: Run, token: Token): boolean {
  if (!mouthpieces.has(token.key)) return false;
  const at = indexFrom(tokens, token.start, (it) => it.start);
  const before = tokens[at - 1];
  const isOwned = at > run.from && (isGenitive(before) || /^(?:his|her|their|its)$/.test(before?.key ?? ''));
  return isOwned || (at + 1 < run.to && /^(?:for|of|acting|representing)$/.test(tokens[at + 1]?.key ?? ''));
}

function resolvePrincipal(context: Context, run: Run, head: number): Party | null {
  const { tokens } = context.world.references;
  const after = findToken(tokens, { from: head + 1, to: run.to }, (token) =>
    /^(?:for|of|from|at|representing)$/.test(token.key),
  );
  if (after !== null && after <= head + 2) {
    return context.resolve({
      from: withoutArticle(tokens, after + 1),
      to: endOfPhrase(tokens, after + 1, run.to),
    });
  }
  const owner = ownerEnd(tokens, run.from, head);
  if (owner !== null) return context.resolve({ from: run.from, to: owner });
  const before = { from: withoutArticle(tokens, run.from), to: head };
  const attached = resolveBody(context, before) ?? resolveFamily(context, before);
  return attached ?? lastBody(context, run.from);
}
