import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { type BuiltinName, builtinNames, getBuiltin } from '../../src/builtin/list-builtins.ts';
import { listEquivalent } from './equivalent.ts';
import { type Tried, tryMutants } from './fate.ts';
import { nameOf } from './mutants.ts';

/** How many pathways are tried at once. */
const workers = Number(process.env['CANDOUR_WORKERS'] ?? 2);

/** Tries every deletion in the named pathways and prints what became of them, a JSON line a kind. Exits 1 when one survived. */
async function main(asked: readonly string[]): Promise<number> {
  const names = asked.length > 0 ? builtinNames.filter((name) => asked.includes(name)) : builtinNames;
  const [only] = names;
  if (names.length === 1 && only !== undefined) return tryPathway(only);
  const waiting = [...names];
  let worst = 0;
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      worst = Math.max(worst, await tryElsewhere(name));
  };
  await Promise.all(Array.from({ length: workers }, work));
  return worst;
}

async function tryElsewhere(pathway: BuiltinName): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, pathway], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

function tryPathway(pathway: BuiltinName): number {
  setPriority(10);
  const started = process.cpuUsage();
  const { definition } = getBuiltin(pathway);
  const tried = [...tryMutants(definition)];
  for (const kind of new Set(tried.map(({ mutant }) => mutant.kind)))
    print({ pathway, kind, ...tally(tried.filter(({ mutant }) => mutant.kind === kind)) });
  const used = process.cpuUsage(started);
  const seconds = Math.round((used.user + used.system) / 1e5) / 10;
  print({ pathway, ...tally(tried), seconds });
  for (const { mutant, fate } of tried)
    if (fate.is === 'equivalent') print({ pathway, equivalent: nameOf(mutant), because: fate.because });
  const survived = tried.filter(({ fate }) => fate.is === 'survived').map(({ mutant }) => nameOf(mutant));
  const stale = staleIn(pathway, tried);
  if (survived.length > 0) print({ pathway, survived });
  if (stale.length > 0) print({ pathway, notEquivalent: stale });
  return survived.length + stale.length > 0 ? 1 : 0;
}

function tally(tried: readonly Tried[]): object {
  const count = (is: string) => tried.filter(({ fate }) => fate.is === is).length;
  return {
    mutants: tried.length,
    caught: count('caught'),
    equivalent: count('equivalent'),
    survived: count('survived'),
  };
}

/** What is said to be equivalent and is caught, or is no mutant at all. */
function staleIn(pathway: string, tried: readonly Tried[]): readonly string[] {
  const met = new Set(
    tried.filter(({ fate }) => fate.is === 'equivalent').map(({ mutant }) => nameOf(mutant)),
  );
  return listEquivalent(pathway).filter((name) => !met.has(name));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

process.exitCode = await main(process.argv.slice(2));
