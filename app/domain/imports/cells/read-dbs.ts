import type { DbsLevel, DbsWorkforce } from '#app/domain/vetting/vocabulary.ts'
import { fold } from '../fold.ts'
import { quote, type Reading } from './reading.ts'

export type DbsLevelRead = {
  readonly level: DbsLevel
  /** Which barred lists the words name; `unnamed` where they only say that there was one. */
  readonly barred: readonly ('child' | 'adult')[] | 'unnamed'
}

/** The level of a DBS check: "Enhanced", "enhanced with children's barred list", "Standard". */
export function readDbsLevel(text: string): Reading<DbsLevelRead> {
  const words = fold(text)
  const level = (['enhanced', 'standard', 'basic'] as const).find((one) => words.includes(one))
  if (level === undefined)
    return { because: `${quote(text)} is not a level of check. Write basic, standard or enhanced.` }
  if (!words.includes('barred') || /\b(?:no|not|without)\b/.test(words))
    return { value: { level, barred: [] } }
  const named = [
    ...(words.includes('child') ? (['child'] as const) : []),
    ...(words.includes('adult') ? (['adult'] as const) : []),
  ]
  return { value: { level, barred: named.length > 0 ? named : 'unnamed' } }
}

/** The workforce of a DBS check: "Child", "Adults", "child and adult workforce", "Other". */
export function readDbsWorkforce(text: string): Reading<DbsWorkforce> {
  const words = fold(text)
  const [child, adult] = [words.includes('child'), words.includes('adult')]
  if ((child && adult) || words === 'both') return { value: 'child_and_adult' }
  if (child) return { value: 'child' }
  if (adult) return { value: 'adult' }
  if (/\bother\b/.test(words)) return { value: 'other' }
  return { because: `${quote(text)} is not a workforce. Write child, adult, child and adult, or other.` }
}
