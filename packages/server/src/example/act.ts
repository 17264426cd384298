import {
  actOnMatter,
  addMember,
  exclude,
  linkMatters,
  type MatterCommand,
  nameAffected,
  openMatter,
  redescribeMatter,
  type SignedIn,
} from '@candour/record';
import { expectDone } from './loading.ts';
import type { Stage, Told } from './stage.ts';

export async function open(
  { parts, names }: Stage,
  caller: SignedIn,
  { as, body, happenedAt, lateBecause, ...wanted }: Told<'open'>,
): Promise<void> {
  const opened = await openMatter(parts, caller, {
    ...wanted,
    body: names.get(body),
    ...(happenedAt !== undefined && { happenedAt }),
    ...(lateBecause !== undefined && { lateBecause }),
  });
  names.call(as, expectDone(opened, wanted.title).matter);
}

/** Keeps the entry of the act under its name, and the matters that it brought into being under theirs. */
export async function act(
  { parts, names }: Stage,
  caller: SignedIn,
  { matter, command, as, spawned }: Told<'act'>,
): Promise<void> {
  const id = names.get(matter);
  // What it may hold is for the pathway to say, as it is of what people send.
  const asked = names.resolve(command) as unknown as MatterCommand;
  const acted = await actOnMatter(parts, caller, { matter: id, command: asked });
  const { stored } = expectDone(acted, `${JSON.stringify(command)} on ${matter}`);
  const own = stored.findLast(({ entry }) => entry.matter === id && entry.kind !== 'child-opened');
  if (as !== undefined && own !== undefined) names.call(`#${as}`, String(own.entry.seq));
  const opened = stored.filter(({ entry }) => entry.kind === 'matter-opened' && entry.matter !== id);
  for (const [at, name] of spawned.entries()) names.call(name, opened[at]?.entry.matter ?? '');
}

export async function describe(
  { parts, names }: Stage,
  caller: SignedIn,
  { matter, ...described }: Told<'describe'>,
): Promise<void> {
  expectDone(await redescribeMatter(parts, caller, { matter: names.get(matter), ...described }), matter);
}

export async function link(
  { parts, names }: Stage,
  caller: SignedIn,
  { matter, to, relation, because }: Told<'link'>,
): Promise<void> {
  const ends = { matter: names.get(matter), to: names.get(to) };
  expectDone(await linkMatters(parts, caller, { ...ends, relation, because }), `${matter} and ${to}`);
}

export async function tie(
  { parts, names }: Stage,
  caller: SignedIn,
  { matter, person, as, because = '' }: Told<'tie'>,
): Promise<void> {
  const tied = { matter: names.get(matter), person: names.get(person) };
  const record = { member: addMember, affected: nameAffected };
  const recorded =
    as === 'excluded'
      ? await exclude(parts, caller, { ...tied, because })
      : await record[as](parts, caller, tied);
  expectDone(recorded, `${person} as ${as} of ${matter}`);
}
