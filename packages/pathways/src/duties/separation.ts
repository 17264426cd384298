import type { Definition } from '../definition/definition.ts';
import type { Matter } from '../engine/matter.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Actor } from './capacity.ts';

/**
 * Duties that these persons may not perform because one of them performed another on the matter. Acting for someone
 * counts for both; a withdrawn act was still performed; who owns the matter makes no difference.
 */
export function checkSeparation(
  definition: Definition,
  matter: Matter,
  { actor, duty }: { readonly actor: Actor; readonly duty: string | undefined },
): readonly Refusal[] {
  if (duty === undefined) return [];
  const persons = [actor.by, actor.onBehalfOf];
  return (definition.separate ?? [])
    .filter(({ duties }) => duties.includes(duty))
    .filter(({ duties: [one, other] }) => {
      const apart = one === duty ? other : one;
      return matter.acts.some(
        (act) =>
          definition.moves[act.move]?.duty === apart && act.persons.some((who) => persons.includes(who)),
      );
    })
    .map(({ duties, because }) => refusalOf(duty, duties, because));
}

function refusalOf(
  duty: string,
  [one, other]: readonly [string, string],
  because: { readonly en: string; readonly cy: string },
): Refusal {
  const performed = one === duty ? other : one;
  return {
    code: 'same-person-both-duties',
    at: duty,
    message: {
      en: `Whoever performed “${performed}” on this matter, or acted for or through someone who did, may not perform “${duty}”: ${because.en} Someone else must do it.`,
      cy: `Ni chaiff pwy bynnag a gyflawnodd “${performed}” ar y mater hwn, neu a weithredodd dros neu drwy rywun a wnaeth, gyflawni “${duty}”: ${because.cy} Rhaid i rywun arall ei wneud.`,
    },
  };
}
