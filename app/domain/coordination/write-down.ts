import type { z } from 'zod'
import type { Outcome, Work } from '#app/kernel/command.ts'
import type { Owner } from '#app/kernel/vault.ts'
import { contactNotes, nextActions } from '#db/schema/index.ts'
import { contactAndAction, type diaryAnswers } from './diary-answers.ts'
import type { CoordinationEvent } from './events.ts'
import type { Subject } from './vocabulary.ts'

/** Whom a note or a next action is about, and where that is. */
export type About = {
  about: Subject
  organisationId: string
  districtId: string
  volunteerId: string | null
  familyId: string | null
  matchId: string | null
}

type Answers = { [Name in keyof typeof diaryAnswers]?: z.output<(typeof diaryAnswers)[Name]> }

/** A family's words are kept under the family's key, and go with it. */
const ownerOf = ({ familyId, volunteerId }: About): Owner =>
  familyId ? { kind: 'family', id: familyId } : { kind: 'volunteer', id: volunteerId ?? '' }

/** The ids by which the audit log finds whom something was about. */
export const idsOf = ({
  volunteerId,
  familyId,
  matchId,
}: Pick<About, 'volunteerId' | 'familyId' | 'matchId'>) => ({
  volunteerId: volunteerId ?? '',
  familyId: familyId ?? '',
  matchId: matchId ?? '',
})

/**
 * Writes down a contact, what is to be done next, or both. What is to be done is given to whoever writes it down.
 *
 * @throws Refused `invalid` for answers that do not hold together
 */
export async function writeDown(
  work: Work,
  about: About,
  answers: Answers,
): Promise<Outcome<string, CoordinationEvent>> {
  const { contact, action } = contactAndAction(answers, work.today)
  const noted = contact ? await noteContact(work, about, contact) : []
  const added = action ? await addAction(work, about, action) : []
  const [first, ...others] = [...noted, ...added]
  if (!first) throw new Error('A form without a contact and without an action was let through')
  return { result: about.matchId ?? about.familyId ?? about.volunteerId ?? '', events: [first, ...others] }
}

type Said = ReturnType<typeof contactAndAction>

async function noteContact(
  { tx, newId, lock, now, actor }: Work,
  about: About,
  { words, ...contact }: NonNullable<Said['contact']>,
): Promise<CoordinationEvent[]> {
  const contactNoteId = newId()
  await tx.insert(contactNotes).values({
    id: contactNoteId,
    ...about,
    ...contact,
    words: await lock(ownerOf(about), contactNotes.words, contactNoteId, words),
    recordedAt: now,
    recordedBy: actor.accountId,
  })
  return [{ type: 'contact.recorded', ...idsOf(about), contactNoteId, happenedOn: contact.happenedOn }]
}

async function addAction(
  { tx, newId, lock, now, actor }: Work,
  about: About,
  { action, dueOn }: NonNullable<Said['action']>,
): Promise<CoordinationEvent[]> {
  const nextActionId = newId()
  await tx.insert(nextActions).values({
    id: nextActionId,
    ...about,
    words: await lock(ownerOf(about), nextActions.words, nextActionId, action),
    dueOn,
    assigneeId: actor.accountId,
    state: 'open',
    recordedAt: now,
    recordedBy: actor.accountId,
  })
  return [{ type: 'action.added', ...idsOf(about), nextActionId, dueOn }]
}
