import { figuresFromRecords, noFigures } from '#app/domain/partners/figures.ts'
import { journey } from '#app/domain/partners/journey.ts'
import { type Quarter, quartersUpTo } from '#app/domain/partners/quarters.ts'
import { hashOf } from '#app/domain/partners/seal-edition.ts'
import { addDays, startOfDay } from '#app/kernel/day.ts'
import { partnerReturnEditions, partnerReturns } from '#db/schema/index.ts'
import type { Scene } from './scene.ts'
import type { Colleagues } from './staff.ts'
import { walk } from './walk.ts'
import { workingDay } from './working-day.ts'
import { writeRows } from './write-rows.ts'
import { type Journeyed, type Writing, writeSteps } from './writing.ts'

const HOUR = 3_600_000
/** More quarters than three years have. */
const MOST = 13

/**
 * Stores the returns of the partners for every quarter that is over, counted from the records. All but those of the
 * last quarter are accepted; of the last one some are still to be certified.
 */
export async function writeReturns(
  writing: Writing,
  scene: Scene,
  { reporters, managerId }: Pick<Colleagues, 'reporters' | 'managerId'>,
): Promise<void> {
  const { today, firstYearStarts, random } = scene
  const [last, ...before] = quartersUpTo(today, { firstDay: firstYearStarts, terms: [] }, MOST).slice(1)
  const accepted: Journeyed[] = []
  const certified: Journeyed[] = []
  for (const quarter of before) await write(quarter, [...reporters], true)
  if (last)
    await write(
      last,
      [...reporters].filter((_, index) => index % 3 !== 1),
      false,
    )
  await writeSteps(writing, journey.subject, [...certified, ...accepted])

  async function write(quarter: Quarter, reporting: readonly [string, string][], isAccepted: boolean) {
    const { tx, newId } = writing
    const figures = await figuresFromRecords(tx, quarter, { supervisionTerms: [] })
    const returns: (typeof partnerReturns.$inferInsert)[] = []
    const editions: (typeof partnerReturnEditions.$inferInsert)[] = []
    for (const [organisationId, certifiedBy] of reporting) {
      const id = newId()
      const certifiedOn = workingDay(addDays(quarter.to, random.whole(4, 14)))
      if (certifiedOn > today) continue
      const acceptedOn = addDays(certifiedOn, random.whole(3, 6))
      const certify = { move: 'certify', happenedOn: certifiedOn } as const
      const accept = { move: 'accept', happenedOn: acceptedOn } as const
      const { stage, steps } = walk(journey, 'draft', isAccepted ? [certify, accept] : [certify])
      const version = 1 + steps.length
      returns.push({
        id,
        organisationId,
        quarter: quarter.from,
        stage,
        edition: 1,
        certifiedOn,
        acceptedOn: isAccepted ? acceptedOn : null,
        version,
      })
      const edition = {
        id: newId(),
        returnId: id,
        number: 1,
        figures: figures.get(organisationId) ?? noFigures,
        story: null,
        answer: null,
        certifiedBy,
        certifiedOn,
        recordedAt: new Date(startOfDay(certifiedOn).getTime() + 15 * HOUR),
      }
      editions.push({ ...edition, hash: hashOf(edition) })
      certified.push({ id, steps: steps.slice(0, 1), recordedBy: certifiedBy })
      accepted.push({ id, steps: steps.slice(1), recordedBy: managerId })
    }
    await writeRows(tx, partnerReturns, returns)
    await writeRows(tx, partnerReturnEditions, editions)
  }
}
