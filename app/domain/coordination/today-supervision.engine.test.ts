import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { actorWith } from '#app/kernel/actor.ts'
import { addDays } from '#app/kernel/day.ts'
import { journeySteps } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { world } from '#test/support/world.ts'
import {
  supervisionSource,
  supervisionStanding,
  defaultSupervisionTerms as terms,
} from '../supervision/index.ts'
import { isOverdue, isRed, mentorsNow } from './today-supervision.ts'

test('the database and the supervisor’s own screen name the same volunteers as overdue and as far overdue', async () => {
  const w = await world()
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const family = await build.family(place)
  const ago = (days: number) => addDays(w.today(), -days)
  for (let number = 0; number < 40; number++) {
    const started = ago(5 + number * 9)
    const { id: volunteerId } = await build.volunteer({
      ...place,
      supervisedOn: number % 4 === 0 ? null : ago((number * 7) % 75),
    })
    const match = await build.match({
      volunteerId,
      familyId: family.id,
      stage: number % 7 === 0 ? 'paused' : 'active',
      proposedOn: addDays(started, -12),
    })
    if (number % 3 !== 0)
      await w.database.write((tx) =>
        tx.insert(journeySteps).values({
          id: w.newId(),
          subject: 'match',
          subjectId: match.id,
          move: 'introduce',
          fromStage: 'family_accepted',
          toStage: 'introduced',
          happenedOn: started,
          recordedAt: w.now(),
          recordedBy: 'test',
        }),
      )
  }

  const rows = await supervisionSource(w.database.read, w.today(), undefined)
  const inStates = (...states: string[]) =>
    rows
      .filter((row) => states.includes(supervisionStanding(row, terms, w.today())?.state ?? ''))
      .map(({ volunteerId }) => volunteerId)
      .sort()
  const actor = actorWith('a', [{ kind: 'coordinates', organisation: place.organisationId }], w.today())
  const mentors = mentorsNow({ db: w.database.read, actor, kinds: ['coordinates'] })
  const inDatabase = async (rule: typeof isOverdue) =>
    (
      await w.database.read
        .select({ id: sql<string>`${mentors.id}` })
        .from(mentors)
        .where(rule(mentors, terms, w.today()))
    )
      .map(({ id }) => id)
      .sort()

  expect(inStates('overdue').length).toBeGreaterThan(2)
  expect(inStates('red').length).toBeGreaterThan(2)
  expect(await inDatabase(isOverdue)).toEqual(inStates('overdue', 'red'))
  expect(await inDatabase(isRed)).toEqual(inStates('red'))
  await w.close()
})
