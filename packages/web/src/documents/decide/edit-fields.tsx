import type { ProposalToDecide } from '@candour/record';
import type { Child } from 'hono/jsx';
import { isFindingFor } from '../../choosing/is-finding.ts';
import { Chooser } from '../../design/chooser.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Details } from '../../design/govuk/details.tsx';
import { Input } from '../../design/govuk/input.tsx';
import type { Filled } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import { BodyField, BodySelect, DueFields, MoreFields, WordsField } from './fields.tsx';
import { type DecideProps, fieldOf, readOrFilled } from './form-props.ts';
import { decideWords as words } from './words.ts';

type Of<K extends ProposalToDecide['kind']> = DecideProps<Extract<ProposalToDecide, { kind: K }>>;

/** What may be put right of what was read: folded away, until something is wrong with it or somebody sought in it. */
const edited: ReadonlySet<string> = new Set(
  'words speaker office body number madeBy by to condition dueWords earliest latest'.split(' '),
);

function isOpen({ refilled: { filled, errors } }: Pick<DecideProps, 'refilled'>): boolean {
  return isFindingFor(filled, 'body') || errors.some(({ at }) => at !== null && edited.has(at));
}

function Edit({ children, ...props }: Omit<DecideProps, 'proposal'> & { readonly children?: Child }) {
  return (
    <div data-key="e">
      <Details summary={props.view.say(words.edit)} open={isOpen(props)}>
        {children}
      </Details>
    </div>
  );
}

type PlainProps = Omit<DecideProps, 'proposal'> & {
  readonly name: string;
  readonly label: string;
  readonly read: string | null | undefined;
};

function PlainField({ name, label, read, ...props }: PlainProps) {
  return <Input {...fieldOf(props, name)} label={label} value={readOrFilled(props.refilled, name, read)} />;
}

export function StatementFields(props: Of<'statement'>) {
  const { view, proposal } = props;
  const { words: read, speaker } = proposal.content;
  return (
    <Edit {...props}>
      <WordsField {...props} read={read} />
      <PlainField {...props} name="speaker" label={view.say(words.speaker)} read={speaker?.name} />
      <PlainField {...props} name="office" label={view.say(words.office)} read={speaker?.office} />
      <BodySelect {...props} name="body" label={view.say(words.bodyOf)} />
    </Edit>
  );
}

export function RecommendationFields(props: Of<'recommendation'>) {
  const { view, proposal } = props;
  const { words: read, number, madeBy, addressees, due } = proposal.content;
  return (
    <>
      {addressees.map((printed, at) => (
        <BodyField
          {...props}
          at={String(at)}
          printed={printed}
          proposed={proposal.bodies[printed] ?? []}
          optional
        />
      ))}
      <Details
        summary={view.say(words.further)}
        open={addressees.length === 0 || isFurther(props.refilled.filled)}
      >
        <PlainField {...props} name="name-further" label={view.say(words.furtherName)} read="" />
        <BodySelect {...props} name="body-further" label={view.say(words.furtherBody)} />
      </Details>
      <Edit {...props}>
        <WordsField {...props} read={read} />
        <PlainField {...props} name="number" label={view.say(words.number)} read={number} />
        <PlainField {...props} name="madeBy" label={view.say(words.madeBy)} read={madeBy} />
        <DueFields {...props} read={due} />
      </Edit>
      <MoreFields {...props} />
    </>
  );
}

/** Whether somebody further is being named. */
function isFurther(filled: Filled): boolean {
  return filled.get('name-further') !== '' || isFindingFor(filled, 'body-further');
}

export function CommitmentFields(props: Of<'commitment'>) {
  const { view, proposal, refilled } = props;
  const { words: read, by, to, condition, due } = proposal.content;
  return (
    <>
      <BodyField
        {...props}
        at="0"
        printed={by.name}
        proposed={proposal.bodies[by.name] ?? []}
        optional={false}
      />
      <Input
        {...fieldOf(props, 'forum')}
        label={view.say(words.forum)}
        hint={view.say(words.forumHint)}
        value={refilled.filled.get('forum')}
      />
      <DateInput
        {...fieldOf(props, 'mandateEnds')}
        label={view.say(words.mandate)}
        hint={view.say(words.mandateHint)}
        value={partsOfDay(refilled.filled, 'mandateEnds')}
      />
      <PromisedTo {...props} />
      <Edit {...props}>
        <WordsField {...props} read={read} />
        <PlainField {...props} name="by" label={view.say(words.promisedBy)} read={by.name} />
        <PlainField {...props} name="byOffice" label={view.say(words.office)} read={by.office} />
        <PlainField {...props} name="office" label={view.say(words.officeThatSpoke)} read="" />
        <PlainField {...props} name="to" label={view.say(words.promisedTo)} read={to} />
        <PlainField {...props} name="condition" label={view.say(words.condition)} read={condition} />
        <DueFields {...props} read={due} />
      </Edit>
      <MoreFields {...props} />
    </>
  );
}

/** Somebody on this record, who is then told of it as its pathway says. */
function PromisedTo(props: Of<'commitment'>) {
  const { view, desk, refilled } = props;
  return (
    <Chooser
      {...fieldOf(props, 'promisedTo')}
      label={view.say(words.promisedToPerson)}
      choosing={desk.people}
      none={view.say(words.nobodyHere)}
      values={refilled.filled.all('promisedTo')}
    />
  );
}
