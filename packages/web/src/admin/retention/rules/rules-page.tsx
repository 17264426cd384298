import type { StatedRule } from '@candour/record';
import { DataFoot } from '../../../design/data-foot.tsx';
import { Table } from '../../../design/govuk/table.tsx';
import { StateTag } from '../../../design/state-tag.tsx';
import { paths } from '../../../view/paths.ts';
import { AdminPage } from '../../frame/admin-page.tsx';
import type { AdminView } from '../../frame/as-administrator.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { keepsInWords } from '../keeps.ts';
import { retentionWords } from '../words.ts';
import type { RulesPageProps } from './page-props.ts';
import { RuleForm } from './rule-form.tsx';
import { rulesWords as words } from './words.ts';

/** The schedule: what holds today of each pathway, all that was ever stated, and a form to state more. */
export function RulesPage(props: RulesPageProps) {
  const { view, rules, pathways, state } = props;
  const inForce = rules.filter((rule) => rule.inForce);
  const without = pathways.filter(
    ({ value }) => !inForce.some(({ pathway, body }) => pathway === value && body === '*'),
  );
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: without.length })}
      lede={view.say(words.lede)}
      acts
      dones={{ stated: words.done }}
      errors={state.errors}
    >
      <h2>{view.say(words.inForce)}</h2>
      <InForce {...props} inForce={inForce} />
      <h2>{view.say(words.state)}</h2>
      <RuleForm {...props} />
      {rules.length > 0 && (
        <>
          <h2>{view.say(words.all)}</h2>
          <Stated {...props} />
        </>
      )}
      <DataFoot
        view={view}
        forms={['JSON', 'CSV'].map((name) => ({ name, href: `${paths.rules}.${name.toLowerCase()}` }))}
      />
    </AdminPage>
  );
}

/** Every pathway, also those of which no rule says: what is unknown is shown. */
function InForce(props: RulesPageProps & { readonly inForce: readonly StatedRule[] }) {
  const { view, inForce, pathways, directory } = props;
  const rows = pathways.flatMap(({ value, text }) => {
    const of = inForce.filter(({ pathway }) => pathway === value);
    const hasGeneral = of.some(({ body }) => body === '*');
    const unruled = <StateTag is="unknown">{view.say(words.none)}</StateTag>;
    const unstated = <span class="quiet">{view.say(words.unstated)}</span>;
    return [
      ...(hasGeneral ? [] : [[text, directory.nameOf('*'), unruled, unstated, unstated]]),
      ...of.map((rule) => [
        text,
        directory.nameOf(rule.body),
        keepsInWords(view, rule.keeps),
        <Basis view={view} rule={rule} />,
        <time datetime={rule.since}>{view.day(rule.since)}</time>,
      ]),
    ];
  });
  const heads = [frameWords.pathway, frameWords.body, words.keeps, words.basis, words.since];
  return <Table heads head={heads.map((text) => ({ text: view.say(text) }))} rows={rows} />;
}

function Basis({ view, rule: { basis } }: { readonly view: AdminView; readonly rule: StatedRule }) {
  return (
    <>
      {view.say(retentionWords[basis.kind])}: <span class="said">{basis.says}</span>
    </>
  );
}

function Stated({ view, rules, directory, titleOf, today }: RulesPageProps) {
  const heads = [words.stated, frameWords.pathway, frameWords.body, words.keeps, words.basis, words.since];
  return (
    <Table
      head={heads.map((text) => ({ text: view.say(text) }))}
      rows={rules.map((rule) => [
        <>
          <time datetime={rule.statedAt}>{view.day(rule.statedAt)}</time>{' '}
          {view.say(words.by, { name: directory.nameOf(rule.statedBy) })}
        </>,
        titleOf(rule.pathway),
        directory.nameOf(rule.body),
        keepsInWords(view, rule.keeps),
        <Basis view={view} rule={rule} />,
        <>
          <time datetime={rule.since}>{view.day(rule.since)}</time>{' '}
          <span class="quiet">{view.say(standingOf(rule, today))}</span>
        </>,
      ])}
    />
  );
}

/** A statement that no rule says any more is in force from its day on, though it is no rule. */
function standingOf({ inForce, since, keeps }: StatedRule, today: string) {
  if (since > today) return words.toCome;
  return inForce || keeps === 'no-rule' ? words.holdsNow : words.replaced;
}
