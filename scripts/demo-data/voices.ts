import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { addDays, daysBetween, startOfDay } from '#app/kernel/day.ts'
import { familyFeedback, familyRequests, matchMessages } from '#db/schema/index.ts'
import { type Account, accountOfFamily, writeAccounts } from './accounts.ts'
import { questionOfLeila, talks } from './contact-words.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { addressBook } from './people.ts'
import type { Scene } from './scene.ts'
import type { Staff } from './staff.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const HOUR = 3_600_000

/** Stores what families say of their mentor, and what mentors and key workers write to each other. */
export async function writeVoices(
  writing: Writing,
  scene: Scene,
  { staff, passwordHash }: { readonly staff: Staff; readonly passwordHash: string },
  matches: readonly InventedMatch[],
): Promise<void> {
  const live = matches.filter(({ stage }) => (visitingStages as readonly string[]).includes(stage))
  await writeFamiliesVoices(writing, scene, passwordHash, live)
  await writeTalks(writing, scene, staff, live)
}

/** Families with an account of their own: about one in three, and always the one whose carer a visitor signs in as. */
async function writeFamiliesVoices(
  writing: Writing,
  { random, today }: Scene,
  passwordHash: string,
  live: readonly InventedMatch[],
): Promise<void> {
  const { tx, newId } = writing
  const addressOf = addressBook()
  const isRosies = ({ mentor, stage }: InventedMatch) => mentor.displayName === LEILA && stage === 'active'
  const speaking = live.filter((match) => isRosies(match) || random.happens(0.3))
  const accounts = speaking.map((match): Account => {
    const account = accountOfFamily(match.family)
    return isRosies(match)
      ? account
      : { ...account, email: addressOf(match.family.carer).replace('@', '.family@') }
  })
  const ids = await writeAccounts(writing, accounts, passwordHash)

  const feedback: (typeof familyFeedback.$inferInsert)[] = []
  const requests: (typeof familyRequests.$inferInsert)[] = []
  for (const [index, match] of speaking.entries()) {
    const [matchId, familyId, accountId] = [match.id, match.family.id, ids[index] ?? '']
    const days = daysBetween(dayOfStep(match, 'introduce') ?? today, today)
    for (let ago = random.whole(3, 30); ago < days; ago += random.whole(35, 70)) {
      const givenOn = addDays(today, -ago)
      feedback.push({
        id: newId(),
        familyId,
        matchId,
        answer: random.pick(['good', 'good', 'good', 'good', 'good', 'all_right', 'all_right', 'not_good']),
        givenOn,
        recordedAt: new Date(startOfDay(givenOn).getTime() + 20 * HOUR),
        givenBy: accountId,
      })
    }
    if (!isRosies(match) && random.happens(0.04))
      requests.push({
        id: newId(),
        familyId,
        matchId,
        organisationId: match.mentor.organisationId,
        districtId: match.mentor.area.districtId,
        kind: random.pick(['someone_else', 'stop'] as const),
        stage: 'open',
        askedAt: new Date(startOfDay(addDays(today, -random.whole(1, 6))).getTime() + 19 * HOUR),
        askedBy: accountId,
      })
  }
  await writeRows(tx, familyFeedback, feedback)
  await writeRows(tx, familyRequests, requests)
}

async function writeTalks(
  { tx, lock, newId }: Writing,
  { random, today }: Scene,
  staff: Staff,
  live: readonly InventedMatch[],
): Promise<void> {
  const rows: (typeof matchMessages.$inferInsert)[] = []
  for (const { id: matchId, family, mentor, ...life } of live) {
    const [mentorAccount, keyWorker] = [staff.accountOf(mentor), staff.keyWorkerOf(family)]
    const startedOn = dayOfStep({ steps: life.steps }, 'start_trial')
    const isLeila = mentor.displayName === LEILA
    if (!mentorAccount || !keyWorker || !startedOn || !(isLeila || random.happens(0.35))) continue
    const talk = isLeila ? questionOfLeila : random.pick(talks)
    const firstOn = addDays(today, -Math.min(random.whole(2, 25), daysBetween(startedOn, today)))
    for (const [place, text] of talk.entries()) {
      const id = newId()
      const sentAt = new Date(startOfDay(firstOn).getTime() + (9 + 5 * place) * HOUR)
      const isLast = place === talk.length - 1
      rows.push({
        id,
        matchId,
        familyId: family.id,
        side: place % 2 === 0 ? 'mentor' : 'key_worker',
        body: await lock({ kind: 'family', id: family.id }, matchMessages.body, id, text),
        sentAt,
        sentBy: place % 2 === 0 ? mentorAccount : keyWorker,
        readAt: isLast && (isLeila || random.happens(0.3)) ? null : new Date(sentAt.getTime() + 2 * HOUR),
      })
    }
  }
  await writeRows(tx, matchMessages, rows)
}
