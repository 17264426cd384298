import { createRouter, type Router } from '../http/router.ts';
import { answerCalendar, type CalendarParts } from './answer-calendar.ts';

/** Secret calendar addresses, for programs that cannot sign in: mount it at `/calendar`. */
export function calendarRoutes(parts: CalendarParts): Router {
  const router = createRouter();
  router.get('/:file{[A-Za-z0-9_-]{43}\\.ics}', (c) =>
    answerCalendar(parts, {
      token: c.req.param('file').slice(0, -'.ics'.length),
      ifNoneMatch: c.req.header('if-none-match') ?? null,
    }),
  );
  return router;
}
