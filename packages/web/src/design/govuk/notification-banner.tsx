import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

interface NotificationBannerProps {
  readonly view: View;
  /** Something was done; without it, something should be known. */
  readonly success?: boolean;
  readonly children?: Child;
}

export function NotificationBanner({ view, success = false, children }: NotificationBannerProps) {
  const id = 'govuk-notification-banner-title';
  return (
    <div
      class={
        success ? 'govuk-notification-banner govuk-notification-banner--success' : 'govuk-notification-banner'
      }
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
        <p class="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}
