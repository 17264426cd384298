import type { Witnessing, WitnessStanding } from '@candour/record';
import { Table } from '../../design/govuk/table.tsx';
import { WarningText } from '../../design/govuk/warning-text.tsx';
import type { View } from '../../view/view.ts';
import { witnessWords as words } from './witness-words.ts';

interface WitnessesProps {
  readonly view: View;
  readonly witnessing: Witnessing;
  /** How many entries the log has. */
  readonly size: number;
}

/** Who outside watches that the log only grows: who signed what and when, and who is silent. */
export function Witnesses({ view, witnessing: { witnesses, last }, size }: WitnessesProps) {
  if (last === null || witnesses.length === 0) return <p>{view.say(words.none)}</p>;
  const alarmed = witnesses.filter(({ outcome }) => outcome === 'ahead' || outcome === 'disagrees');
  return (
    <>
      {alarmed.map(({ name, outcome }) => (
        <WarningText view={view}>
          {view.say(words.alarm, { name })} {view.say(words.outcomes[outcome])}.
        </WarningText>
      ))}
      <p>{view.say(last.enough ? words.enough : words.notEnough, { size: last.size })}</p>
      <Table
        caption={view.say(words.caption)}
        heads
        head={[words.witness, words.signed, words.behind, words.asked].map((text) => ({
          text: view.say(text),
        }))}
        rows={witnesses.map((witness) => [
          <Named witness={witness} />,
          signedOf(view, witness),
          view.say(words.lag, { count: size - (witness.signedSize ?? 0) }),
          <Asked view={view} witness={witness} />,
        ])}
      />
    </>
  );
}

function Named({ witness: { name, vkey, address } }: { readonly witness: WitnessStanding }) {
  return (
    <>
      {name}
      <small class="under">
        <code>{vkey}</code>
      </small>
      <small class="under">{address}</small>
    </>
  );
}

function signedOf(view: View, { signedSize, signedAt }: WitnessStanding): string {
  if (signedSize === null) return view.say(words.never);
  const signed = view.say(words.entries, { count: signedSize });
  return signedAt === null ? signed : `${signed}, ${view.moment(signedAt)}`;
}

/** When it was asked last and what came of it; and when it last failed, be it that it has signed since. */
function Asked({ view, witness }: { readonly view: View; readonly witness: WitnessStanding }) {
  const { askedAt, answeredAt, outcome, failedAt, detail } = witness;
  const hasSigned = outcome === 'cosigned';
  return (
    <>
      {view.moment(askedAt)}: {view.say(words.outcomes[outcome])}
      {outcome === 'unreachable' && (
        <small class="under">
          {answeredAt === null
            ? view.say(words.neverAnswered)
            : view.say(words.answered, { when: view.moment(answeredAt) })}
        </small>
      )}
      {hasSigned && failedAt !== null && (
        <small class="under">{view.say(words.failed, { when: view.moment(failedAt) })}</small>
      )}
      {detail !== null && (
        <small class="under" lang="en">
          {detail}
        </small>
      )}
    </>
  );
}
