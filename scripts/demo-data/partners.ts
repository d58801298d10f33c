import { saveOrganisation, setTarget } from '#app/domain/governance/index.ts'
import { targets } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import type { Acting } from './replay.ts'
import type { Scene } from './scene.ts'

/** Adds the partner organisations, each with its share of the programme's targets. */
export async function addPartners(
  { give, tx }: Acting,
  { firstYearStarts, organisations }: Scene,
  managerId: string,
): Promise<void> {
  const whole = await tx.select().from(targets)
  for (const { id, name, weight } of organisations.filter((one) => one.id !== HOST_ID)) {
    await give(managerId, saveOrganisation, { itemId: id, name, kind: 'partner', fromOn: firstYearStarts })
    for (const { programmeYear, value } of whole)
      await give(managerId, setTarget, {
        programmeYear,
        value: Math.round((value * weight) / 100),
        organisationId: id,
        approvedBy: 'Partnership board',
        approvedOn: firstYearStarts,
        source: 'Invented for the demo',
      })
  }
}
