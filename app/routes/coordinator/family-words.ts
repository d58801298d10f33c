import type { FamilyStage } from '#app/domain/families/vocabulary.ts'
import type { FamilyAnswers } from '#app/domain/matching/index.ts'
import { sayCode, sayGender, sayList, saySlots } from '#app/domain/matching/words.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

/** What each stage of a family means for whoever reads a list. */
export const familyStageMeaning: Readonly<Record<FamilyStage, TagMeaning>> = {
  referred: 'look',
  screening: 'look',
  waiting_to_start: 'moving',
  in_programme: 'moving',
  continuing: 'moving',
  closed: 'quiet',
  signposted: 'quiet',
}

/** What is said of an answer that nobody has asked for yet. */
export const NOT_ASKED = 'Not asked yet'

/** "61 days, since 23 September 2026". */
export function sayWait(days: number | null | undefined, since: Day | null | undefined): string {
  return days == null || !since
    ? 'Not waiting'
    : `${days === 1 ? '1 day' : `${days} days`}, since ${sayDay(since)}`
}

type Answers = Partial<FamilyAnswers>

/** One answer in plain words; "None" is an answer, and one that nobody has asked is not. */
function said<Item>(items: readonly Item[] | null | undefined, say: (item: Item) => string): string {
  if (items == null) return NOT_ASKED
  return items.length === 0 ? 'None' : capital(sayList(items.map(say)))
}

export const sayFree = ({ slots }: Answers) => (slots?.length ? capital(saySlots(slots)) : NOT_ASKED)
export const sayGoals = ({ goals }: Answers) => said(goals, sayCode)

/** The languages, and whether an interpreter would be all right where that was asked. */
export function sayLanguages({ languages, interpreterAgreed }: Answers): string {
  const spoken = said(languages, String)
  if (interpreterAgreed == null) return spoken
  return `${spoken}. ${interpreterAgreed ? 'An interpreter is all right.' : 'No interpreter.'}`
}

/** What the family asked of its mentor. */
export function sayAskedFor({ askedForGender, askedForTraits }: Answers): string {
  if (askedForGender == null && askedForTraits == null) return NOT_ASKED
  const gender = askedForGender && askedForGender !== 'no_preference' ? [sayGender(askedForGender)] : []
  const wishes = [...gender, ...(askedForTraits ?? []).map(sayCode)]
  return wishes.length === 0 ? 'No preference' : capital(sayList(wishes))
}

/** Every answer with its name, in the order in which a family is asked. */
export function answerLines(answers: Answers): { name: string; value: string }[] {
  return [
    { name: 'Free', value: sayFree(answers) },
    { name: 'Speaks', value: sayLanguages(answers) },
    { name: 'Wants to work on', value: sayGoals(answers) },
    { name: 'Children’s ages', value: said(answers.childAges, String) },
    { name: 'Asked for', value: sayAskedFor(answers) },
    { name: 'Likes', value: said(answers.interests, String) },
    { name: 'At home', value: said(answers.homeFeatures, sayCode) },
    { name: 'A mentor should know', value: said(answers.circumstances, sayCode) },
    { name: 'The mentor would', value: said(answers.activities, sayActivity) },
  ]
}

const activityWords: Readonly<Record<string, string>> = {
  mentor_parent_at_home: 'visit at home',
  mentor_in_community: 'meet out and about',
  group_helper: 'help in a group',
  child_facing: 'spend time alone with a child',
  transport_child: 'drive a child',
  transport_adult_to_health_care: 'drive an adult to health care',
  telephone: 'telephone',
}
export const sayActivity = (activity: string) => activityWords[activity] ?? sayCode(activity)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
