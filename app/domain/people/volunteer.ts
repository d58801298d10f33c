import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { day, id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import {
  accounts,
  districts,
  journeySteps,
  matches,
  organisations,
  outcodes,
  volunteers,
} from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { journey } from '../recruitment/journey.ts'
import { boardOn, metDays, requirementsOn, vettingFiles, withoutReferences } from '../vetting/index.ts'
import { freePlacesOf } from './free-places.ts'
import { volunteer } from './records.ts'

/**
 * One volunteer, as they stand on a day: how to reach them, their gates with every gap in words, their matches and
 * how they came this far. `gates` is what they may see of it themselves; `references` is for those who decide.
 */
export const volunteerFile = defineQuery({
  name: 'people.volunteer',
  action: 'people.see-volunteer',
  on: volunteer,
  input: z.object({ volunteerId: id, on: day.optional() }),
  opens: 'volunteer',
  reveals: {
    volunteerId: 'T1',
    version: 'T1',
    reference: 'T1',
    displayName: 'T2',
    stage: 'T1',
    role: 'T1',
    district: 'T1',
    organisation: 'T1',
    coordinator: 'T1',
    place: 'T2',
    enquiredOn: 'T1',
    source: 'T1',
    countedOn: 'T1',
    leftOn: 'T1',
    email: 'T2',
    phone: 'T2',
    dateOfBirth: 'T2',
    motivation: 'T2',
    on: 'T1',
    ready: 'T1',
    gates: 'T2',
    references: 'T3',
    gateDays: 'T1',
    asks: 'T1',
    places: 'T1',
    matches: 'T1',
    steps: 'T1',
    moves: 'T1',
  },
  async run(asking) {
    const { db, volunteer: person, input, today } = asking
    const on = input.on ?? today
    const files = await vettingFiles(db, [person])
    const file = files.get(person.id)
    const board = file ? boardOn(file, on) : []
    const places = await freePlacesOf(asking, [person.id])
    const cipher = (column: 'email' | 'phone' | 'dateOfBirth' | 'motivation') =>
      locked(volunteers[column], person.id, person[column])
    return {
      volunteerId: person.id,
      version: person.version,
      reference: person.reference,
      displayName: person.displayName,
      stage: person.stage,
      role: person.role,
      ...(await whereFrom(db, person)),
      enquiredOn: person.enquiredOn,
      source: person.source,
      countedOn: person.recruitedAndTrainedOn,
      leftOn: person.leftOn,
      email: cipher('email'),
      phone: cipher('phone'),
      dateOfBirth: cipher('dateOfBirth'),
      motivation: cipher('motivation'),
      on,
      ready: board.every(({ gap }) => gap === null),
      gates: board.map(withoutReferences),
      references: board.find(({ gate }) => gate === 'references') ?? null,
      gateDays: metDays(board),
      asks: requirementsOn(file?.requirements ?? [], on),
      places: places.get(person.id) ?? null,
      matches: await matchesOf(asking, person.id),
      steps: await stepsOf(db, person.id),
      moves: journey.allowed(person.stage),
    }
  },
})

type Person = typeof volunteers.$inferSelect

/** Where somebody is, and who looks after them there. */
async function whereFrom(db: Asking['db'], { organisationId, districtId, outcode, coordinatorId }: Person) {
  const [found] = await db
    .select({
      organisation: organisations.name,
      district: districts.name,
      coordinator: accounts.displayName,
      area: outcodes.place,
    })
    .from(organisations)
    .innerJoin(districts, eq(districts.id, districtId))
    .leftJoin(accounts, eq(accounts.id, coordinatorId ?? ''))
    .leftJoin(outcodes, eq(outcodes.id, outcode ?? ''))
    .where(eq(organisations.id, organisationId))
  return {
    organisation: found?.organisation ?? '',
    district: found?.district ?? '',
    coordinator: found?.coordinator ?? null,
    place: found?.area ? `${found.area} (${outcode})` : outcode,
  }
}

/** The matches in short, as far as they are within reach: a family that somebody is kept away from is not there. */
const matchesOf = ({ db, actor, kinds }: Asking, volunteerId: string) =>
  db
    .select({
      matchId: matches.id,
      reference: matches.reference,
      stage: matches.stage,
      proposedOn: matches.proposedOn,
      endedOn: matches.endedOn,
    })
    .from(matches)
    .where(and(eq(matches.volunteerId, volunteerId), reach(match, actor, kinds)))
    .orderBy(asc(matches.proposedOn), asc(matches.id))

const stepsOf = (db: Asking['db'], volunteerId: string) =>
  db
    .select({ stepId: journeySteps.id, move: journeySteps.move, happenedOn: journeySteps.happenedOn })
    .from(journeySteps)
    .where(and(eq(journeySteps.subjectId, volunteerId), eq(journeySteps.subject, journey.subject)))
    .orderBy(asc(journeySteps.recordedAt), asc(journeySteps.id))
