import type { Choosing } from '../../design/chooser.tsx';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import type { Option } from '../../design/govuk/select.tsx';
import type { Filled, FormError } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import { Hidden } from '../hidden.tsx';
import { Where } from '../where.tsx';
import type { About, Act } from './act.ts';
import { ControlField } from './control.tsx';
import { actWords as words } from './words.ts';

export interface ActPageProps {
  readonly about: About;
  readonly name: string;
  readonly act: Act;
  /** By the name of the control. */
  readonly options: ReadonlyMap<string, readonly Option[]>;
  readonly choosing: ReadonlyMap<string, Choosing>;
  readonly behalf: readonly Option[];
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** Sent along: under which key, and having seen which entry. */
  readonly key: string;
  readonly seen: string;
}

/** The form of an act beside the moves. */
export function ActPage(form: ActPageProps) {
  const { about, name, act, options, choosing, behalf, filled, errors, key, seen } = form;
  const { view, matter } = about;
  const title = view.say(act.title);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <p class="lede">{view.say(act.lede)}</p>
      <form method="post" action={view.to(paths.act(matter.id, name))} novalidate>
        <Hidden values={{ key, seen }} />
        {act.controls.map((control) => (
          <ControlField
            view={view}
            control={control}
            options={options.get(control.name) ?? []}
            choosing={choosing.get(control.name)}
            first={control.value?.(about) ?? ''}
            filled={filled}
            errors={errors}
          />
        ))}
        {behalf.length > 0 && (
          <Radios
            view={view}
            name="behalf"
            label={view.say(words.behalf)}
            choices={behalf}
            value={filled.get('behalf')}
          />
        )}
        <Button>{view.say(act.button)}</Button>
      </form>
    </Document>
  );
}
