import { exportFile } from '#app/domain/finding/index.ts'
import { download } from '#app/http/download.server.ts'
import { ask } from '#app/http/page.server.ts'
import { asksOf, partsOf } from '#app/http/sheet.server.ts'
import { dayOf } from '#app/kernel/day.ts'
import { sayMoment } from '../volunteer/visit-words.ts'
import { sheets } from './export-sheets.ts'

/** The file itself. Who made it, when, and by which reference stand on its last line and in its name. */
export const loader = download(
  ask(exportFile, ({ params }) => ({ ...params, toFetch: true })),
  ({ list, search, reference, requestedAt, madeBy }, work) => ({
    type: 'text/csv',
    name: `${list}-${dayOf(requestedAt)}-${reference}.csv`,
    body: partsOf(
      sheets[list],
      {
        search: search ?? '',
        closing: `Made by ${madeBy} at ${sayMoment(requestedAt)} ${dayOf(requestedAt).slice(0, 4)}. Reference ${reference}. It holds personal details: delete it when it has done its work.`,
      },
      work,
    ),
  }),
  asksOf(Object.values(sheets)),
)
