import { authorise } from '@candour/record';
import { getPreference, type Preference, preferenceSchema, savePreference } from '@candour/record/outgoing';
import { answerPage } from '../http/answer-page.ts';
import { Filled, readForm } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { backToAccount } from './account-routes.tsx';
import { FeedPage } from './feed-page.tsx';
import { fieldsOf, NoticesPage } from './notices-page.tsx';
import { noticeWords } from './notices-words.ts';

const oneself = { action: 'act-for-oneself' } as const;

/** How one is told: mail, its hours and language, and a calendar. */
export function noticesPages(parts: WebParts): Pages {
  return createPages()
    .get(paths.notices, (c) => showNotices(parts, c))
    .post(paths.notices, (c) => saveNotices(parts, c))
    .get(paths.calendarFeed, async (c) => {
      const authorised = await authorise(parts.record, c.get('caller'), oneself);
      if (!authorised.ok) return parts.refuse(c, authorised.refusals);
      return answerPage(c, <FeedPage view={viewOf(c)} address={null} />);
    })
    .post(paths.calendarFeed, (c) => changeFeed(parts, c));
}

async function showNotices({ record, refuse }: WebParts, c: PageContext): Promise<Response> {
  const authorised = await authorise(record, c.get('caller'), oneself);
  if (!authorised.ok) return refuse(c, authorised.refusals);
  const fields = fieldsOf(await getPreference(record.database, authorised.value.person));
  const filled = new Filled(new Map(Object.entries(fields).map(([name, value]) => [name, [value]])));
  return answerPage(c, <NoticesPage view={viewOf(c)} filled={filled} errors={[]} />);
}

async function saveNotices({ record, refuse }: WebParts, c: PageContext): Promise<Response> {
  const authorised = await authorise(record, c.get('caller'), oneself);
  if (!authorised.ok) return refuse(c, authorised.refusals);
  const filled = await readForm(c);
  const wanted = readPreference(filled);
  if (wanted === undefined) {
    const errors = [{ at: 'from', message: noticeWords.wrong }];
    return answerPage(c, <NoticesPage view={viewOf(c)} filled={filled} errors={errors} />, 422);
  }
  await savePreference(record.database, authorised.value.person, wanted);
  return backToAccount(c, 'saved');
}

/** Undefined where hours of one’s own are asked for that are none: all else can only be chosen. */
function readPreference(filled: Filled): Preference | undefined {
  const quiet = {
    house: null,
    never: { from: '00:00', until: '00:00' },
    own: { from: filled.get('from'), until: filled.get('until') },
  }[filled.get('quiet')];
  const language = filled.get('language') === 'record' ? null : filled.get('language');
  const [duties, reminders] = [filled.get('duties'), filled.get('reminders')];
  const read = preferenceSchema.safeParse({ duties, reminders, quiet, language });
  if (!read.success) return undefined;
  const isEmpty = filled.get('quiet') === 'own' && quiet?.from === quiet?.until;
  return isEmpty ? undefined : read.data;
}

async function changeFeed({ account, refuse }: WebParts, c: PageContext): Promise<Response> {
  if ((await readForm(c)).get('do') === 'revoke') {
    const revoked = await account.revokeFeed(c);
    return revoked.ok ? backToAccount(c, 'feed-revoked') : refuse(c, revoked.refusals);
  }
  const made = await account.makeFeed(c);
  if (!made.ok) return refuse(c, made.refusals);
  c.header('Cache-Control', 'no-store');
  return answerPage(c, <FeedPage view={viewOf(c)} address={made.value.address} />);
}
