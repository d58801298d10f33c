import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { supervisionStanding } from './due.ts'
import { matchesOf } from './matches-of.ts'
import { type SupervisionRow, supervisionSource } from './supervision-source.ts'
import { supervisorsFor } from './supervisors-for.ts'
import { supervisionTermsOn } from './terms.ts'

/** How supervision of one volunteer stands: when it is due, what is planned, how often it was offered and taken up. */
export const volunteerSupervision = defineQuery({
  name: 'supervision.volunteer',
  action: 'supervision.see-volunteer',
  on: volunteer,
  input: z.object({ volunteerId: id }),
  reveals: {
    volunteerId: 'T1',
    version: 'T1',
    reference: 'T1',
    displayName: 'T2',
    on: 'T1',
    standing: 'T1',
    supervisedOn: 'T1',
    supervisor: 'T1',
    supervisorId: 'T1',
    planned: 'T1',
    offered: 'T1',
    takenUp: 'T1',
    liveMatches: 'T1',
    matches: 'T3',
    signals: 'T3',
    supervisors: 'T1',
  },
  async run(asking) {
    const { db, volunteer: person, kinds, today } = asking
    const terms = await supervisionTermsOn(db, today)
    const [row] = await supervisionSource(db, today, eq(volunteers.id, person.id))
    const about = kinds.includes('supervises') ? await matchesOf(asking, [person.id], terms) : null
    return {
      volunteerId: person.id,
      version: person.version,
      reference: person.reference,
      displayName: person.displayName,
      on: today,
      standing: row ? supervisionStanding(row, terms, today) : null,
      supervisedOn: person.supervisedOn,
      supervisor: row?.supervisor ?? null,
      supervisorId: person.supervisorId,
      planned: row ? plannedIn(row) : null,
      offered: row?.offered ?? 0,
      takenUp: row?.takenUp ?? 0,
      liveMatches: row?.liveMatches ?? 0,
      matches: about?.(person.id).matches ?? [],
      signals: about?.(person.id).signals ?? [],
      supervisors: kinds.includes('coordinates')
        ? (await supervisorsFor(db, person, today)).map((one) => ({
            ...one,
            room: roomOf(one.has, terms),
          }))
        : [],
    }
  },
})

type Terms = Awaited<ReturnType<typeof supervisionTermsOn>>

/** Whether a supervisor can take one volunteer more. */
const roomOf = (has: number, { warnAtVolunteers, mostVolunteers }: Terms): 'free' | 'nearly-full' | 'full' =>
  has >= mostVolunteers ? 'full' : has >= warnAtVolunteers ? 'nearly-full' : 'free'

/** What is in the diary for a volunteer, in short. */
function plannedIn({ plannedOn, plannedKind, plannedAt, plannedMedium }: SupervisionRow) {
  if (!plannedOn || !plannedKind) return null
  return { on: plannedOn, kind: plannedKind, startsAt: plannedAt, medium: plannedMedium }
}
