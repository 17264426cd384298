import type { Desk } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { fieldOf, type Refilled, readOrFilled } from '../decide/form-props.ts';
import { uploadWords } from '../upload/words.ts';
import { aboutWords as words } from './words.ts';

interface DescribePageProps {
  readonly view: View;
  readonly document: Desk['document'];
  readonly refilled: Refilled;
}

/** What the record says of a document, to be put right. */
export function DescribePage(props: DescribePageProps) {
  const { view, document, refilled } = props;
  const title = view.say(words.describe);
  const back = (
    <BackLink view={view} href={view.to(paths.document(document.id))} text={view.say(words.back)} />
  );
  const [year = '', month = '', day = ''] = (document.published_at ?? '').slice(0, 10).split('-');
  return (
    <Document view={view} title={title} before={back}>
      <ErrorSummary
        view={view}
        errors={refilled.errors}
        idOf={(name) => (name === 'published' ? 'published-day' : name)}
      />
      <h1>{title}</h1>
      <p class="lede">{view.say(words.describeLede)}</p>
      <form method="post" action={view.to(paths.describeDocument(document.id))}>
        <Input
          {...fieldOf(props, 'title')}
          label={view.say(uploadWords.documentTitle)}
          value={readOrFilled(refilled, 'title', document.title)}
        />
        <DateInput
          {...fieldOf(props, 'published')}
          label={view.say(uploadWords.published)}
          value={
            refilled.filled.has('published-day')
              ? partsOfDay(refilled.filled, 'published')
              : { day, month, year }
          }
        />
        <Radios
          {...fieldOf(props, 'classification')}
          label={view.say(uploadWords.classification)}
          choices={[
            ...(document.classification === 'restricted'
              ? [
                  {
                    value: 'restricted',
                    text: view.say(uploadWords.restricted),
                    hint: view.say(uploadWords.restrictedHint),
                  },
                ]
              : []),
            { value: 'public', text: view.say(uploadWords.public), hint: view.say(uploadWords.publicHint) },
          ]}
          value={readOrFilled(refilled, 'classification', document.classification)}
        />
        <Button>{view.say(words.save)}</Button>
      </form>
    </Document>
  );
}
