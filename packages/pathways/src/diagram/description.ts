import { type Definition, isTerminal } from '../definition/definition.ts';
import { destinations } from './layers.ts';
import { type Language, wordings } from './wording.ts';

/** The diagram in sentences, for whoever does not see it. */
export function describe(definition: Definition, names: readonly string[], language: Language): string {
  const wording = wordings[language];
  const title = (name: string) => definition.states[name]?.title[language] ?? name;
  const initial = wording.begins(title(definition.initial));
  return [
    wording.states(names.length),
    initial,
    ...names.map((name) => sentence(definition, name, language)),
  ].join(' ');
}

function sentence(definition: Definition, name: string, language: Language): string {
  const state = definition.states[name];
  const wording = wordings[language];
  const title = (to: string) => definition.states[to]?.title[language] ?? to;
  if (!state || isTerminal(state)) return `${title(name)}: ${wording.end}.`;
  const owner = definition.roles[state.owner]?.title[language] ?? state.owner;
  const leads = Object.values(definition.moves)
    .filter(({ from, to }) => from.includes(name) && to !== undefined)
    .map((move) => wording.leads(move.title[language], destinations(move).map(title).join(wording.or)));
  return `${title(name)}: ${[wording.owner(owner), ...leads].join('; ')}.`;
}
