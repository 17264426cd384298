import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { FileUpload } from '../../design/govuk/file-upload.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { type Option, Select } from '../../design/govuk/select.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { fieldOf, type Refilled } from '../decide/form-props.ts';
import { uploadWords as words } from './words.ts';

interface UploadPageProps {
  readonly view: View;
  /** The matters that somebody may put documents to. */
  readonly matters: readonly Option[];
  readonly refilled: Refilled;
}

/** A form for files, and what is said of them. */
export function UploadPage(props: UploadPageProps) {
  const { view, matters, refilled } = props;
  const { filled, errors } = refilled;
  const title = view.say(words.title);
  const back = <BackLink view={view} href={view.to(paths.documents)} text={view.say(words.back)} />;
  return (
    <Document view={view} title={title} before={back}>
      <ErrorSummary
        view={view}
        errors={errors}
        idOf={(name) => (name === 'published' ? 'published-day' : name)}
      />
      <h1>{title}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      <form method="post" enctype="multipart/form-data" action={view.to(paths.documents)}>
        <FileUpload
          {...fieldOf(props, 'file')}
          label={view.say(words.files)}
          hint={[...(errors.length > 0 ? [words.filesAgain] : []), words.filesHint]
            .map((one) => view.say(one))
            .join(' ')}
          many
        />
        <Input
          {...fieldOf(props, 'origin')}
          label={view.say(words.origin)}
          hint={view.say(words.originHint)}
          value={filled.get('origin')}
        />
        <Readers {...props} />
        <Select
          {...fieldOf(props, 'matter')}
          label={view.say(words.matter)}
          options={[{ value: '', text: view.say(words.noMatter) }, ...matters]}
          value={filled.get('matter')}
        />
        <Input
          {...fieldOf(props, 'title')}
          label={view.say(words.documentTitle)}
          hint={view.say(words.titleHint)}
          value={filled.get('title')}
        />
        <DateInput
          {...fieldOf(props, 'published')}
          label={view.say(words.published)}
          hint={view.say(words.publishedHint)}
          value={partsOfDay(filled, 'published')}
        />
        <Button>{view.say(words.send)}</Button>
      </form>
    </Document>
  );
}

function Readers(props: UploadPageProps) {
  const { view, refilled } = props;
  return (
    <Radios
      {...fieldOf(props, 'classification')}
      label={view.say(words.classification)}
      choices={[
        { value: 'restricted', text: view.say(words.restricted), hint: view.say(words.restrictedHint) },
        { value: 'public', text: view.say(words.public), hint: view.say(words.publicHint) },
      ]}
      value={refilled.filled.get('classification') || 'restricted'}
    />
  );
}
