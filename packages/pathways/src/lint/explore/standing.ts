import type { Definition } from '../../definition/definition.ts';
import { isTerminal } from '../../definition/definition.ts';
import type { Component } from './step.ts';

export const visibilities = ['restricted', 'oversight', 'affected', 'public'] as const;

export function axis(definition: Definition, key: string, name: string): Component {
  const of = definition.axes?.[name];
  const values = Object.keys(of?.values ?? {});
  const settings = (move: string) => definition.moves[move]?.sets?.[name];
  return {
    key,
    initial: values.indexOf(of?.initial ?? ''),
    next: (value, step) => {
      const setting = step.move === undefined ? undefined : settings(step.move);
      if (setting === undefined) return [value];
      const to = typeof setting === 'string' ? setting : step.fields[setting.field];
      return [to === null || to === undefined ? value : values.indexOf(String(to))];
    },
    reads: (move) => {
      const setting = settings(move);
      return typeof setting === 'object' ? [setting.field] : [];
    },
  };
}

/** Which relations have a child still open, one bit each. A second open child by one relation adds nothing new. */
export function children(definition: Definition, relations: readonly string[]): Component {
  return {
    key: 'children',
    initial: 0,
    next: (value, step) => {
      if (step.childClosed !== undefined) return [value & ~(1 << relations.indexOf(step.childClosed))];
      const move = step.move === undefined ? undefined : definition.moves[step.move];
      let outcomes = [value];
      for (const spawn of move?.spawns ?? []) {
        const bit = 1 << relations.indexOf(spawn.relation);
        const maybeNone = spawn.each !== undefined && move?.fields?.[spawn.each]?.optional === true;
        outcomes = outcomes.flatMap((one) => (maybeNone ? [one, one | bit] : [one | bit]));
      }
      return outcomes;
    },
  };
}

/** Whether a move that spawns a matter by this relation was made. */
export function spawned(definition: Definition, key: string, relation: string): Component {
  return {
    key,
    initial: 0,
    next: (value, step) => {
      const spawns = step.move === undefined ? [] : (definition.moves[step.move]?.spawns ?? []);
      return [spawns.some((one) => one.relation === relation) ? 1 : value];
    },
  };
}

/** The role that answers, as an ordinal among the roles: whoever stands in for an absent holder answers in their place. */
export function owner(definition: Definition): Component {
  const roles = Object.keys(definition.roles);
  const ownerOf = (state: string) => {
    const of = definition.states[state];
    return of === undefined || isTerminal(of) ? -1 : roles.indexOf(of.owner);
  };
  return {
    key: 'owner',
    initial: ownerOf(definition.initial),
    next: (value, step) => {
      const given = step.breach === undefined ? undefined : definition.clocks[step.breach]?.breach.owner;
      if (given !== undefined) return [roles.indexOf(given)];
      return [step.from === step.to ? value : ownerOf(step.to)];
    },
  };
}

/** Who can see it: it only ever widens. */
export function visible(definition: Definition): Component {
  return {
    key: 'visible',
    initial: 0,
    next: (value, step) => {
      const to = step.breach === undefined ? undefined : definition.clocks[step.breach]?.breach.visible;
      return [to === undefined ? value : Math.max(value, visibilities.indexOf(to))];
    },
  };
}
