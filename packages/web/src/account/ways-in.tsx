import { ButtonLink } from '../design/govuk/button.tsx';
import { Table } from '../design/govuk/table.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { AccountProps } from './account-props.ts';
import type { ShownPasskey } from './own-account.ts';
import { accountWords as words } from './words.ts';

/** The ways in which one signs in, each with whose invitation it came by: nobody else’s stays unseen there. */
export function WaysIn({ view, account, providers, nameOf }: AccountProps) {
  const { passkeys, identities } = account;
  const rows = [
    ...passkeys.map((passkey) => [
      <Named name={passkey.name} more={keptOn(view, passkey)} />,
      <Added view={view} {...passkey} nameOf={nameOf} />,
      passkey.usedAt === null ? view.say(words.never) : view.day(passkey.usedAt),
      <Actions view={view} kind="credential" id={passkey.id} name={passkey.name} />,
    ]),
    ...identities.map((identity) => {
      const provider = providers.find(({ id }) => id === identity.provider)?.name ?? identity.provider;
      const name = view.say(words.account, { name: provider });
      return [
        <Named name={name} />,
        <Added view={view} {...identity} nameOf={nameOf} />,
        identity.usedAt === null ? view.say(words.never) : view.day(identity.usedAt),
        <Actions view={view} kind="identity" id={identity.id} name={name} />,
      ];
    }),
  ];
  const head = [words.way, words.added, words.used, words.actions].map((text) => ({ text: view.say(text) }));
  return (
    <>
      <h2>{view.say(words.ways)}</h2>
      {rows.length === 0 ? <p>{view.say(words.noWays)}</p> : <Table head={head} rows={rows} heads />}
      <p>
        <ButtonLink kind="secondary" href={view.to(paths.newPasskey)}>
          {view.say(words.addPasskey)}
        </ButtonLink>
      </p>
      {providers.map(({ id, name }) => (
        <p>
          <a href={view.to(paths.addElsewhere(id))}>{view.say(words.addElsewhere, { name })}</a>
        </p>
      ))}
    </>
  );
}

function keptOn(view: View, { backedUp }: ShownPasskey): string {
  return view.say(backedUp ? words.backedUp : words.oneDevice);
}

function Named({ name, more }: { readonly name: string; readonly more?: string }) {
  return (
    <>
      {name}
      {more !== undefined && <small class="quiet">{`, ${more}`}</small>}
    </>
  );
}

interface AddedProps extends Pick<AccountProps, 'view' | 'nameOf'> {
  readonly createdAt: string;
  readonly invitedBy: string | null;
}

function Added({ view, createdAt, invitedBy, nameOf }: AddedProps) {
  return (
    <>
      <span class="date">{view.day(createdAt)}</span> {invitedBy !== null && letInBy(view, invitedBy, nameOf)}
    </>
  );
}

function letInBy(view: View, invitedBy: string, nameOf: AddedProps['nameOf']): string {
  if (invitedBy === 'terminal') return view.say(words.byTerminal);
  if (invitedBy === 'recovery') return view.say(words.byRecovery);
  return view.say(words.byInvitation, { name: nameOf(invitedBy) ?? view.say(words.somebody) });
}

interface ActionsProps {
  readonly view: View;
  readonly kind: 'credential' | 'identity';
  readonly id: string;
  readonly name: string;
}

function Actions({ view, kind, id, name }: ActionsProps) {
  const asked = `?kind=${kind}&id=${encodeURIComponent(id)}`;
  const hidden = <span class="govuk-visually-hidden"> {view.say(words.ofWay, { name })}</span>;
  return (
    <span class="acts">
      {kind === 'credential' && (
        <a href={`${view.to(paths.renamePasskey)}?id=${encodeURIComponent(id)}`}>
          {view.say(words.rename)}
          {hidden}
        </a>
      )}{' '}
      <a href={`${view.to(paths.removeWayIn)}${asked}`}>
        {view.say(words.remove)}
        {hidden}
      </a>
    </span>
  );
}
