import { and, eq } from 'drizzle-orm'
import { returnCalendar } from '#app/domain/partners/calendar.ts'
import { figuresFromRecords, noFigures, spanUpTo } from '#app/domain/partners/figures.ts'
import { acceptReturn, certifyReturn } from '#app/domain/partners/index.ts'
import { type Quarter, quartersUpTo } from '#app/domain/partners/quarters.ts'
import { fingerprintOf } from '#app/domain/partners/seal-edition.ts'
import { declarations } from '#app/domain/partners/vocabulary.ts'
import { addDays, type Day, dayOf } from '#app/kernel/day.ts'
import { partnerReturns } from '#db/schema/index.ts'
import type { Acting, Deed } from './replay.ts'
import type { Colleagues } from './staff.ts'
import type { Telling } from './telling.ts'
import { workingDay } from './working-day.ts'

const ACCEPTING = 11
const CERTIFYING = 15
/** More quarters than three years have. */
const MOST = 13

/**
 * The returns of the partners for every quarter that is over. All but those of the last quarter are accepted; of the
 * last one some are still to be certified, that of the partner who signs in among them.
 */
export function deedsOfReturns(
  { scene: { today, firstYearStarts, random } }: Telling,
  { reporters, managerId }: Pick<Colleagues, 'reporters' | 'managerId'>,
): Deed[] {
  const [last, ...before] = quartersUpTo(today, { firstDay: firstYearStarts, terms: [] }, MOST).slice(1)
  const ofLast = [...reporters].filter((_, index) => index % 4 !== 0)
  return [
    ...before.flatMap((quarter) => [...reporters].flatMap((one) => certified(quarter, one, true))),
    ...(last ? ofLast.flatMap((one) => certified(last, one, false)) : []),
  ]

  function certified(quarter: Quarter, [organisationId, by]: [string, string], isAccepted: boolean): Deed[] {
    const certifiedOn = workingDay(addDays(quarter.to, random.whole(4, 14)))
    if (certifiedOn > today) return []
    const certify: Deed = {
      on: certifiedOn,
      hour: CERTIFYING,
      do: (acting) => certifyOne(acting, by, { organisationId, quarter }),
    }
    const accept: Deed = {
      on: nextWorkingDay(addDays(certifiedOn, random.whole(3, 6))),
      hour: ACCEPTING,
      do: (acting) => acceptOne(acting, managerId, { organisationId, quarter }),
    }
    return isAccepted ? [certify, accept] : [certify]
  }
}

const nextWorkingDay = (day: Day): Day => (workingDay(day) === day ? day : addDays(workingDay(day), 3))

type Return = { readonly organisationId: string; readonly quarter: Quarter }

/** The partner reads the figures as they are counted on the day, and certifies them. */
async function certifyOne({ give, tx, at }: Acting, by: string, { organisationId, quarter }: Return) {
  const span = spanUpTo(quarter, dayOf(at))
  const figures = await figuresFromRecords(tx, span, await returnCalendar(tx), organisationId)
  await give(by, certifyReturn, {
    organisationId,
    quarter: quarter.from,
    edition: 0,
    figures: fingerprintOf(figures.get(organisationId) ?? noFigures),
    declarations,
  })
}

async function acceptOne({ give, tx }: Acting, by: string, { organisationId, quarter }: Return) {
  const { id, version } = partnerReturns
  const [standing] = await tx
    .select({ partnerReturnId: id, version })
    .from(partnerReturns)
    .where(and(eq(partnerReturns.organisationId, organisationId), eq(partnerReturns.quarter, quarter.from)))
  await give(by, acceptReturn, { ...standing })
}
