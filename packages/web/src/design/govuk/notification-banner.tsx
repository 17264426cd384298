import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { classes } from './classes.ts';
import { componentWords } from './component-words.ts';

interface NotificationBannerProps {
  readonly view: View;
  /** Something was done; without it, something should be known. */
  readonly success?: boolean | undefined;
  /** Of its title, where a page has two. */
  readonly id?: string | undefined;
  /** What more there is to say, below the one sentence. */
  readonly more?: Child;
  /** The one sentence. */
  readonly children?: Child;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { view, success = false, id = 'govuk-notification-banner-title', more, children } = props;
  return (
    <div
      class={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {view.say(success ? componentWords.done : componentWords.important)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        {children !== undefined && <p class="govuk-notification-banner__heading">{children}</p>}
        {more}
      </div>
    </div>
  );
}
