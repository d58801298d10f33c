import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day, startOfDay } from '#app/kernel/day.ts'
import { contactNotes, nextActions } from '#db/schema/index.ts'
import {
  actionsForMatches,
  actionsForVolunteers,
  contactsOfMatches,
  contactsOfVolunteers,
} from './contact-words.ts'
import type { InventedMatch } from './matches.ts'
import type { Scene } from './scene.ts'
import type { Staff } from './staff.ts'
import type { InventedVolunteer } from './volunteers.ts'
import { workingDay } from './working-day.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const HOUR = 3_600_000

/** Whom a note or a next action is about, and who keeps it. */
type About = Pick<
  typeof contactNotes.$inferInsert,
  'about' | 'organisationId' | 'districtId' | 'volunteerId' | 'familyId' | 'matchId'
> & {
  readonly coordinatorId: string
  readonly owner: { readonly kind: 'family' | 'volunteer'; readonly id: string }
}

/** Stores what coordinators wrote down of calls, and what they mean to do: some of it due, some of it late. */
export async function writeContacts(
  writing: Writing,
  scene: Scene,
  staff: Staff,
  {
    people,
    matches,
  }: { readonly people: readonly InventedVolunteer[]; readonly matches: readonly InventedMatch[] },
): Promise<void> {
  const open = matches.filter(({ stage }) => (openMatchStages as readonly string[]).includes(stage))
  const onTheWay = people.filter(({ steps, stage }) => steps.length > 0 && underWay.includes(stage))
  await write(
    writing,
    scene,
    open.map((match) => aboutMatch(staff, match)),
    {
      contacts: contactsOfMatches,
      actions: actionsForMatches,
    },
  )
  await write(
    writing,
    scene,
    onTheWay.map((volunteer) => aboutVolunteer(staff, volunteer)),
    {
      contacts: contactsOfVolunteers,
      actions: actionsForVolunteers,
    },
  )
}

const underWay: readonly string[] = [
  'applied',
  'shortlisted',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
]

const aboutMatch = (staff: Staff, { id, family, mentor }: InventedMatch): About => ({
  about: 'match',
  organisationId: mentor.organisationId,
  districtId: mentor.area.districtId,
  volunteerId: mentor.id,
  familyId: family.id,
  matchId: id,
  coordinatorId: staff.coordinatorOf(family),
  owner: { kind: 'family', id: family.id },
})

const aboutVolunteer = (staff: Staff, { id, organisationId, area }: InventedVolunteer): About => ({
  about: 'volunteer',
  organisationId,
  districtId: area.districtId,
  volunteerId: id,
  coordinatorId: staff.coordinatorOf({ id }),
  owner: { kind: 'volunteer', id },
})

type Words = { readonly contacts: typeof contactsOfMatches; readonly actions: readonly string[] }

async function write(
  { tx, lock, newId, now }: Writing,
  { random, today }: Scene,
  all: readonly About[],
  { contacts, actions }: Words,
): Promise<void> {
  const at = (day: Day) => new Date(Math.min(startOfDay(day).getTime() + 16 * HOUR, now.getTime()))
  const notes: (typeof contactNotes.$inferInsert)[] = []
  const todo: (typeof nextActions.$inferInsert)[] = []
  for (const { coordinatorId, owner, ...about } of all) {
    for (let howMany = random.whole(0, 2); howMany > 0; howMany--) {
      const { words, ...how } = random.pick(contacts)
      const [id, happenedOn] = [newId(), workingDay(addDays(today, -random.whole(1, 60)))]
      notes.push({
        ...about,
        ...how,
        id,
        happenedOn,
        happenedAt: random.pick(['09:20', '11:00', '13:45', '15:30']),
        words: await lock(owner, contactNotes.words, id, words),
        recordedAt: at(happenedOn),
        recordedBy: coordinatorId,
      })
    }
    if (!random.happens(0.4)) continue
    const [id, dueOn] = [newId(), workingDay(addDays(today, random.whole(-5, 9)))]
    const isDone = dueOn < today && random.happens(0.7)
    todo.push({
      ...about,
      id,
      words: await lock(owner, nextActions.words, id, random.pick(actions)),
      dueOn,
      assigneeId: coordinatorId,
      state: isDone ? 'done' : 'open',
      endedOn: isDone ? dueOn : null,
      recordedAt: at(addDays(dueOn, -15)),
      recordedBy: coordinatorId,
    })
  }
  await writeRows(tx, contactNotes, notes)
  await writeRows(tx, nextActions, todo)
}
