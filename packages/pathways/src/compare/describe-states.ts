import { type Definition, isTerminal, type State } from '../definition/definition.ts';
import type { Described } from './change.ts';
import { called, calledAll } from './in-words.ts';

export function describeRoles({ roles }: Definition): Readonly<Record<string, Described>> {
  return mapValues(roles, ({ title, body }) => ({ title, aspects: { title, body: bodies[body] } }));
}

const bodies = {
  within: { en: 'of the body that answers', cy: 'o’r corff sy’n atebol' },
  outside: { en: 'of another body', cy: 'o gorff arall' },
} as const;

export function describeStates(definition: Definition): Readonly<Record<string, Described>> {
  return mapValues(definition.states, (state) => ({
    title: state.title,
    aspects: {
      title: state.title,
      ...(state.help !== undefined && { help: state.help }),
      ...postsOf(definition, state),
    },
  }));
}

function postsOf({ roles, clocks }: Definition, state: State): Described['aspects'] {
  if (isTerminal(state)) return { end: state.terminal.says };
  return {
    owner: called(roles, state.owner),
    deputy: called(roles, state.deputy),
    clocks: calledAll(clocks, state.clocks),
    ...(state.awaits !== undefined && { awaits: called(roles, state.awaits) }),
  };
}

export function mapValues<T>(
  of: Readonly<Record<string, T>>,
  describe: (value: T, name: string) => Described,
): Readonly<Record<string, Described>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, describe(value, name)]));
}
