import { calendar } from '#app/domain/mentoring/index.ts'
import { calendarFile } from '#app/http/calendar-file.ts'
import { download } from '#app/http/download.server.ts'
import { ask } from '#app/http/page.server.ts'

/** Somebody’s planned visits for their calendar, behind a secret address: `/calendar/<secret>.ics`. */
export const loader = download(
  ask(calendar, ({ params }) => ({ token: (params['file'] ?? '').replace(/\.ics$/, '') })),
  ({ rows }, { context }) => ({
    type: 'text/calendar',
    body: calendarFile(
      'My visits',
      rows.map(({ plannedOn, plannedAt, ...row }) => ({
        ...row,
        summary: 'Visit, mentoring',
        day: plannedOn,
        time: plannedAt,
      })),
      new URL(context.platform.config.origin).hostname,
    ),
  }),
)
