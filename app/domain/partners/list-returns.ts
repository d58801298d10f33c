import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import { day, id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { organisations, partnerReturnEditions, partnerReturns } from '#db/schema/index.ts'
import { quarterBeginning, returnCalendar } from './calendar.ts'
import { differingMeasures } from './differences.ts'
import { figuresFromRecords, noFigures, spanUpTo } from './figures.ts'
import { type Quarter, quartersUpTo } from './quarters.ts'
import { organisation } from './records.ts'
import type { ReturnStage } from './vocabulary.ts'

/** Quarters that are offered, the running one included. */
const QUARTERS = 8

/** The returns of every partner for one quarter: the last that has ended, unless another is asked for. */
export const returnsOfQuarter = defineQuery({
  name: 'partners.returns',
  action: 'partners.see-returns',
  on: null,
  input: z.object({ quarter: day.optional() }),
  reveals: { quarter: 'T1', quarters: 'T1', today: 'T1', returns: 'T1' },
  async run({ db, input, today }) {
    const calendar = await returnCalendar(db)
    const quarters = quartersUpTo(today, calendar, QUARTERS)
    const latest = quarters.find(({ to }) => to < today) ?? quarters.at(0) ?? null
    const quarter = input.quarter ? quarterBeginning(input.quarter, calendar, today) : latest
    if (!quarter) return { quarter, quarters, today, returns: [] }
    const rows = await db
      .select({
        organisationId: organisations.id,
        organisation: organisations.name,
        stage: partnerReturns.stage,
        edition: partnerReturns.edition,
        certifiedOn: partnerReturns.certifiedOn,
        figures: partnerReturnEditions.figures,
      })
      .from(organisations)
      .leftJoin(
        partnerReturns,
        and(eq(partnerReturns.organisationId, organisations.id), eq(partnerReturns.quarter, quarter.from)),
      )
      .leftJoin(
        partnerReturnEditions,
        and(
          eq(partnerReturnEditions.returnId, partnerReturns.id),
          eq(partnerReturnEditions.number, partnerReturns.edition),
        ),
      )
      .where(partnersDuring(quarter))
      .orderBy(asc(organisations.name), asc(organisations.id))
    const now = await figuresFromRecords(db, spanUpTo(quarter, today), calendar)
    return {
      quarter,
      quarters,
      today,
      returns: rows.map(({ figures, stage, ...one }) => {
        const records = now.get(one.organisationId) ?? noFigures
        return {
          ...one,
          stage: stage ?? ('draft' as ReturnStage),
          late: stage === null && today > quarter.dueOn,
          recruitedAndTrained: (figures ?? records).recruited_and_trained,
          inPost: (figures ?? records).in_post,
          differences: figures ? differingMeasures(figures, records).length : 0,
        }
      }),
    }
  },
})

/** How the returns of the quarter that ended last stand, in numbers alone. */
export const returnsStanding = defineQuery({
  name: 'partners.returns-standing',
  action: 'partners.see-returns',
  on: null,
  input: z.object({}),
  reveals: { quarter: 'T1', partners: 'T1', certified: 'T1', queried: 'T1', accepted: 'T1', late: 'T1' },
  async run({ db, today }) {
    const calendar = await returnCalendar(db)
    const quarter = quartersUpTo(today, calendar, QUARTERS).find(({ to }) => to < today) ?? null
    const none = { quarter, partners: 0, certified: 0, queried: 0, accepted: 0, late: 0 }
    if (!quarter) return none
    const rows = await db
      .select({ stage: partnerReturns.stage })
      .from(organisations)
      .leftJoin(
        partnerReturns,
        and(eq(partnerReturns.organisationId, organisations.id), eq(partnerReturns.quarter, quarter.from)),
      )
      .where(partnersDuring(quarter))
    const at = (stage: ReturnStage) => rows.filter((row) => row.stage === stage).length
    return {
      quarter,
      partners: rows.length,
      certified: at('certified'),
      queried: at('queried'),
      accepted: at('accepted'),
      late: today > quarter.dueOn ? rows.filter((row) => row.stage === null).length : 0,
    }
  },
})

/** The partners of the programme in a quarter. */
const partnersDuring = ({ from, to }: Quarter) =>
  and(
    eq(organisations.kind, 'partner'),
    lte(organisations.fromOn, to),
    or(isNull(organisations.toOn), gte(organisations.toOn, from)),
  )

/** One organisation's own returns, the running quarter first, and the numbers of the one that waits. */
export const ownReturns = defineQuery({
  name: 'partners.own-returns',
  action: 'partners.see-own-returns',
  on: organisation,
  input: z.object({ organisationId: id }),
  reveals: { host: 'T1', returns: 'T1', running: 'T1' },
  async run({ db, organisation: own, today }) {
    const calendar = await returnCalendar(db)
    const quarters = quartersUpTo(today, calendar, QUARTERS).filter(({ to }) => to >= own.fromOn)
    const rows =
      quarters.length === 0
        ? []
        : await db
            .select()
            .from(partnerReturns)
            .where(
              and(
                eq(partnerReturns.organisationId, own.id),
                inArray(
                  partnerReturns.quarter,
                  quarters.map(({ from }) => from),
                ),
              ),
            )
    const [running] = quarters
    const counted = running
      ? await figuresFromRecords(db, spanUpTo(running, today), calendar, own.id)
      : undefined
    return {
      host: calendar.host,
      running: running ? { ...running, figures: counted?.get(own.id) ?? noFigures } : null,
      returns: quarters.map((quarter) => {
        const found = rows.find((row) => row.quarter === quarter.from)
        return {
          ...quarter,
          stage: found?.stage ?? ('draft' as ReturnStage),
          edition: found?.edition ?? 0,
          certifiedOn: found?.certifiedOn ?? null,
          ended: quarter.to <= today,
          late: !found && today > quarter.dueOn,
        }
      }),
    }
  },
})
