import type { Words } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Document } from '../../design/document.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { NotificationBanner } from '../../design/govuk/notification-banner.tsx';
import type { FormError } from '../../http/form.ts';
import { AdminNav } from './admin-nav.tsx';
import type { AdminView } from './as-administrator.ts';
import { ConfirmFirst } from './confirm-first.tsx';

interface AdminPageProps {
  readonly view: AdminView;
  /** The finding, in words. */
  readonly title: string;
  readonly lede?: Child;
  /** Whether something can be changed here, for which one is asked to confirm who one is. */
  readonly acts?: boolean;
  /** What can have been done here, by the name that the address gives it. */
  readonly dones?: Readonly<Record<string, Words>>;
  readonly errors?: readonly FormError[];
  readonly idOf?: (name: string) => string;
  readonly children?: Child;
}

/** A page of administration: beside it all the others, above it what was done or is wrong. */
export function AdminPage({
  view,
  title,
  lede,
  acts = false,
  dones = {},
  errors = [],
  idOf,
  children,
}: AdminPageProps) {
  const done = view.done === undefined ? undefined : dones[view.done];
  return (
    <Document view={view} title={title} beside={<AdminNav view={view} />}>
      <ErrorSummary view={view} errors={errors} idOf={idOf} />
      {done !== undefined && errors.length === 0 && (
        <NotificationBanner view={view} success>
          {view.say(done)}
        </NotificationBanner>
      )}
      <h1>{title}</h1>
      {lede !== undefined && <p class="lede">{lede}</p>}
      {acts && !view.confirmed && !errors.some(({ asksToConfirm }) => asksToConfirm) && (
        <ConfirmFirst view={view} />
      )}
      {children}
    </Document>
  );
}
