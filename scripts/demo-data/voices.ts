import { askForChange, sayHowItGoes } from '#app/domain/belonging/index.ts'
import { readMessages, sendMessage } from '#app/domain/liaison/index.ts'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { addDays, daysBetween } from '#app/kernel/day.ts'
import { accountOfFamily } from './accounts.ts'
import { questionOfLeila, talks } from './contact-words.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { openFamilyAccount } from './no-command-yet.ts'
import { familyEmail } from './people.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'

const AFTER_MEETING = 15
const AT_NIGHT = 21
const IN_THE_MORNING = 9

/** What families say of their mentor, and what mentors and key workers write to each other. */
export function deedsOfVoices(telling: Telling, matches: readonly InventedMatch[]): Deed[] {
  const live = matches.filter(({ stage }) => (visitingStages as readonly string[]).includes(stage))
  const { random } = telling.scene
  const speaking = live.filter((match) => isRosies(match) || random.happens(0.3))
  return [
    ...speaking.flatMap((match) => voiceOf(telling, match)),
    ...live.flatMap((match) => talkAbout(telling, match)),
  ]
}

/** The match of the family whose carer a visitor signs in as. */
const isRosies = ({ mentor, stage }: InventedMatch) => mentor.displayName === LEILA && stage === 'active'

/** A family with an account of its own, from the day on which it met its mentor. */
function voiceOf({ ids, scene: { random, today } }: Telling, match: InventedMatch): Deed[] {
  const { family } = match
  const metOn = dayOfStep(match, 'introduce')
  if (!metOn) return []
  const account = accountOfFamily(family)
  const deeds: Deed[] = [
    {
      on: metOn,
      hour: AFTER_MEETING,
      do: async (acting) => {
        const invited = isRosies(match) ? account : { ...account, email: familyEmail(family.carer) }
        ids.accounts.keep(family, await openFamilyAccount(acting, ids.families.of(family), invited))
      },
    },
  ]
  for (let ago = random.whole(3, 30); ago < daysBetween(metOn, today); ago += random.whole(35, 70)) {
    const answer = random.pick([
      'good',
      'good',
      'good',
      'good',
      'good',
      'all_right',
      'all_right',
      'not_good',
    ] as const)
    deeds.push({
      on: addDays(today, -ago),
      hour: AT_NIGHT,
      do: ({ give }) => give(ids.accounts.of(family), sayHowItGoes, { answer }),
    })
  }
  if (isRosies(match) || !random.happens(0.04)) return deeds
  const kind = random.pick(['someone_else', 'stop'] as const)
  const askedOn = addDays(today, -Math.min(random.whole(1, 6), daysBetween(metOn, today)))
  const ask = ({ give }: Acting) => give(ids.accounts.of(family), askForChange, { kind })
  return [...deeds, { on: askedOn, hour: AT_NIGHT, do: ask }]
}

function talkAbout({ ids, staff, scene: { random, today } }: Telling, match: InventedMatch): Deed[] {
  const { family, mentor } = match
  const keyWorker = staff.keyWorkerOf(family)
  const startedOn = dayOfStep(match, 'start_trial')
  const isLeila = mentor.displayName === LEILA
  if (!staff.signsIn(mentor) || !keyWorker || !startedOn || !(isLeila || random.happens(0.35))) return []
  const talk = isLeila ? questionOfLeila : random.pick(talks)
  const firstOn = addDays(today, -Math.min(random.whole(2, 25), daysBetween(startedOn, today)))
  const writer = (place: number) => (place % 2 === 0 ? ids.accounts.of(mentor) : keyWorker)
  const matchId = () => ids.matches.of(match)
  const deeds = talk.map((message, place): Deed => {
    const hours = IN_THE_MORNING + 5 * place
    return {
      on: addDays(firstOn, Math.floor(hours / 24)),
      hour: hours % 24,
      do: ({ give }) => give(writer(place), sendMessage, { matchId: matchId(), message }),
    }
  })
  const last = deeds.at(-1)
  if (!last || isLeila || random.happens(0.3)) return deeds
  const read = ({ give }: Acting) => give(writer(talk.length), readMessages, { matchId: matchId() })
  return [...deeds, { on: addDays(last.on, 1), hour: IN_THE_MORNING, do: read }]
}
