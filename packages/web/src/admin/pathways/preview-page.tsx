import { type Change, compareDefinitions, type Definition } from '@candour/pathways';
import type { CheckedPathway } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { FileUpload } from '../../design/govuk/file-upload.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { WarningText } from '../../design/govuk/warning-text.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { ChangeList } from './change-list.tsx';
import { ProblemTable } from './problem-table.tsx';
import { ProofView } from './proof-view.tsx';
import { pathwaysWords as words } from './words.ts';

export interface PreviewPageProps {
  readonly view: AdminView;
  readonly text: string;
  readonly state: FormState;
  /** Undefined before anything was checked. */
  readonly checked?: CheckedPathway | undefined;
  /** The version in force of the pathway that was checked; undefined for a new one. */
  readonly inForce?: Definition | undefined;
  /** Open matters under any version of it. */
  readonly open?: number;
}

/** A pathway that somebody wrote: what is wrong with it, or what it would change; and only then a way to put it in force. */
export function PreviewPage(props: PreviewPageProps) {
  const { view, state, checked } = props;
  return (
    <AdminPage
      view={view}
      title={view.say(words.previewTitle)}
      lede={view.say(words.previewLede)}
      acts
      errors={state.errors}
    >
      {checked !== undefined && !checked.sound && <ProblemTable view={view} problems={checked.problems} />}
      {checked?.sound && <Sound {...props} checked={checked} />}
      <TextForm {...props} />
    </AdminPage>
  );
}

type SoundProps = PreviewPageProps & { readonly checked: Extract<CheckedPathway, { readonly sound: true }> };

function Sound({ view, text, checked: { definition, proof }, inForce, open = 0 }: SoundProps) {
  const changes: readonly Change[] = inForce === undefined ? [] : compareDefinitions(inForce, definition);
  const next = (inForce?.version ?? 0) + 1;
  const { version, pathway } = definition;
  return (
    <>
      <h2>
        {inForce === undefined
          ? view.say(words.newPathway)
          : view.say(words.changes, { count: changes.length, version: inForce.version })}
      </h2>
      {inForce === undefined && <p>{view.say(words.newPathwayLede, { pathway })}</p>}
      <ChangeList view={view} changes={changes} />
      <ProofView view={view} definition={definition} proof={proof} />
      {version === next ? (
        <form method="post" action={view.to(paths.previewPathway)}>
          <h2>{view.say(words.putInForce)}</h2>
          <p>{view.say(words.staysUnder, { open, version })}</p>
          <WarningText view={view}>{view.say(words.putHint)}</WarningText>
          <textarea name="text" hidden>
            {text}
          </textarea>
          <Button name="do" value="put">
            {view.say(words.putInForce)}
          </Button>
        </form>
      ) : (
        <WarningText view={view}>{view.say(words.wrongVersion, { version, next })}</WarningText>
      )}
    </>
  );
}

function TextForm({ view, text, state, checked }: PreviewPageProps) {
  const wrong = wrongAt(view, state);
  return (
    <form method="post" action={view.to(paths.previewPathway)} enctype="multipart/form-data" novalidate>
      {checked !== undefined && <h2>{view.say(words.changeText)}</h2>}
      <div class="yaml">
        <Textarea
          view={view}
          name="text"
          label={view.say(words.text)}
          hint={view.say(words.textHint)}
          value={text}
          error={wrong('text')}
          rows={18}
        />
      </div>
      <FileUpload view={view} name="file" label={view.say(words.file)} hint={view.say(words.fileHint)} />
      <Button name="do" value="check">
        {view.say(words.check)}
      </Button>
    </form>
  );
}
