import type { Desk } from '@candour/record';
import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { type Option, Select } from '../../design/govuk/select.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { fieldOf, type Refilled } from '../decide/form-props.ts';
import { aboutWords as words } from './words.ts';

interface ReplyPageProps {
  readonly view: View;
  readonly document: Desk['document'];
  readonly matters: readonly Option[];
  readonly bodies: Choosing;
  readonly refilled: Refilled;
}

/** Which matter a reply answers, and which body it is from. */
export function ReplyPage(props: ReplyPageProps) {
  const { view, document, matters, bodies, refilled } = props;
  const { filled, errors } = refilled;
  const title = view.say(words.reply);
  const back = (
    <BackLink view={view} href={view.to(paths.document(document.id))} text={view.say(words.back)} />
  );
  return (
    <Document view={view} title={title} before={back}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <p class="quiet">
        <Said text={document.title ?? document.filename ?? ''} />
      </p>
      <p class="lede">{view.say(words.replyLede)}</p>
      <form method="post" action={view.to(paths.matchReply(document.id))}>
        <Select
          {...fieldOf(props, 'matter')}
          label={view.say(words.matter)}
          hint={view.say(words.matterHint)}
          options={[{ value: '', text: view.say(words.chooseMatter) }, ...matters]}
          value={filled.get('matter')}
        />
        <Input {...fieldOf(props, 'name')} label={view.say(words.name)} value={filled.get('name')} />
        <Chooser
          {...fieldOf(props, 'body')}
          label={view.say(words.body)}
          choosing={bodies}
          none={view.say(words.chooseBody)}
          values={filled.all('body')}
        />
        <Button>{view.say(words.match)}</Button>
      </form>
    </Document>
  );
}
