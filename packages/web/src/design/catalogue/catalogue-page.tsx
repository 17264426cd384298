import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Document } from '../document.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { catalogueWords as words } from './catalogue-words.ts';
import { groups } from './groups.ts';
import type { Sample, SampleGroup, SampleState } from './sample.ts';

/** What pages are made of, by what it is for. */
export function CataloguePage({ view }: { readonly view: View }) {
  return (
    <Document view={view} title={view.say(words.title)}>
      <h1>{view.say(words.title)}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      {groups.map(({ key, title, samples }) => (
        <section>
          <h2>
            <a href={view.to(paths.designGroup(key))}>{view.say(title)}</a>
          </h2>
          <ul class="govuk-list">
            {samples.map(({ name, when }, at) => (
              <li>
                <a href={`${view.to(paths.designGroup(key))}#${key}-${at + 1}`}>{view.say(name)}</a>{' '}
                <span class="quiet">{view.say(when)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}

/** Every component of a group in every state. */
export function CatalogueGroupPage({ view, group }: { readonly view: View; readonly group: SampleGroup }) {
  const title = view.say(group.title);
  const where = [{ text: view.say(words.title), href: view.to(paths.design) }, { text: title }];
  return (
    <Document view={view} title={title} before={<Breadcrumbs view={view} items={where} />}>
      <h1>{title}</h1>
      {group.samples.map((sample, at) => (
        <Shown view={view} sample={sample} id={`${group.key}-${at + 1}`} />
      ))}
    </Document>
  );
}

interface ShownProps {
  readonly view: View;
  readonly sample: Sample;
  readonly id: string;
}

function Shown({ view, sample: { name, when, file, states }, id }: ShownProps) {
  return (
    <section class="sample" id={id}>
      <h2>{view.say(name)}</h2>
      <p>{view.say(when)}</p>
      <p>
        {view.say(words.source)} <code>{file}</code>
      </p>
      {states(view).map((state) => (
        <State view={view} state={state} />
      ))}
    </section>
  );
}

function State({ view, state: { name, shown } }: { readonly view: View; readonly state: SampleState }) {
  return (
    <figure>
      <figcaption>{view.say(name)}</figcaption>
      <div class="shown">{shown}</div>
    </figure>
  );
}
