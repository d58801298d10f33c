import { type Gender, type GoalTag, goalTags, type HomeFeature } from '#app/domain/matching/vocabulary.ts'
import { fold } from '../fold.ts'
import { readSpokenList } from './read-list.ts'
import { isNo, isYes } from './read-yes-no.ts'
import { quote, type Reading } from './reading.ts'

export type Pet = Extract<HomeFeature, 'dog' | 'cat' | 'other_pets'>

/** Pets at home: "No", "dog and two cats", "rabbit". */
export function readPets(text: string): Reading<readonly Pet[]> {
  if (isNo(text) || fold(text) === 'no pets') return { value: [] }
  if (isYes(text)) return { value: ['other_pets'], note: 'The file says that there are pets but not which.' }
  const kept = readSpokenList(text).filter((words) => !/^no\b/i.test(words))
  return { value: [...new Set(kept.map(petOf))] }
}

function petOf(words: string): Pet {
  if (/\b(?:dogs?|pupp(?:y|ies))\b/i.test(words)) return 'dog'
  return /\b(?:cats?|kittens?)\b/i.test(words) ? 'cat' : 'other_pets'
}

const genders: ReadonlyMap<string, Gender | 'any'> = new Map([
  ['woman', 'woman'],
  ['female', 'woman'],
  ['f', 'woman'],
  ['women only', 'woman'],
  ['man', 'man'],
  ['male', 'man'],
  ['m', 'man'],
  ['men only', 'man'],
  ['any', 'any'],
  ['either', 'any'],
  ['no preference', 'any'],
  ['none', 'any'],
  ['no', 'any'],
  ['both', 'any'],
])

/** The mentor a family asked for. Being a hard rule of matching, words that are not clear stop the row. */
export function readMentorGender(text: string): Reading<Gender | 'any'> {
  const gender = genders.get(fold(text))
  return gender
    ? { value: gender }
    : {
        because: `${quote(text)} does not say which mentor the family wants. Write woman, man or no preference.`,
      }
}

/** The programme's own words for goals that are named in the file's words. */
export function tagGoals(goals: readonly string[]): readonly GoalTag[] {
  const text = ` ${goals.map(fold).join(' ; ')} `
  return goalTags.filter((tag) => text.includes(` ${tag.replaceAll('_', ' ')} `))
}
