import type { RequestKind } from '#app/domain/belonging/vocabulary.ts'
import type { FamilyStage } from '#app/domain/families/vocabulary.ts'
import { sayCode, sayList, saySlots } from '#app/domain/matching/words.ts'

/** What a family is told that it asked for: "You asked to stop". */
export const askedWords: Readonly<Record<RequestKind, string>> = {
  someone_else: 'You asked for someone else',
  stop: 'You asked to stop',
}

/** What happens next where there is no mentor yet, said to the family. */
export function sayWhatIsNext(stage: FamilyStage, isWaiting: boolean): string {
  if (stage === 'closed' || stage === 'signposted') return 'You have no mentor with us now.'
  if (stage === 'referred' || stage === 'screening')
    return 'We are reading what you told us. Someone will be in touch.'
  return isWaiting
    ? 'We are looking for a mentor who fits your family.'
    : 'Next we ask you what a mentor should know. You choose what to share.'
}

type Card = {
  languages: readonly string[] | null
  interests: readonly string[] | null
  isParent: boolean | null
}

/** A mentor's card in a few short sentences. What nobody has asked the mentor is left out. */
export function sayCard({ languages, interests, isParent }: Card): string {
  return [
    languages?.length ? `Speaks ${sayList(languages)}.` : '',
    isParent ? 'Is a parent too.' : '',
    interests?.length ? `Likes ${sayList(interests.map((one) => one.toLowerCase()))}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a family told us, as a list of short sentences. */
export function sayTold(
  goals: readonly string[] | null,
  times: Parameters<typeof saySlots>[0] | null,
): string[] {
  return [
    goals?.length ? `You want help with ${sayList(goals.map(sayCode))}.` : '',
    times?.length ? `Good times for you: ${saySlots(times)}.` : '',
  ].filter(Boolean)
}
