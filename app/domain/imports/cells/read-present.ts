import type { PresentRole } from '#app/domain/mentoring/vocabulary.ts'
import { fold } from '../fold.ts'

const roles: ReadonlyMap<string, PresentRole> = new Map([
  ['parent', 'parent_or_carer'],
  ['parents', 'parent_or_carer'],
  ['carer', 'parent_or_carer'],
  ['parent or carer', 'parent_or_carer'],
  ['caregiver', 'parent_or_carer'],
  ['foster parent', 'parent_or_carer'],
  ['mother', 'parent_or_carer'],
  ['mum', 'parent_or_carer'],
  ['father', 'parent_or_carer'],
  ['dad', 'parent_or_carer'],
  ['grandparent', 'other_adult_in_family'],
  ['grandmother', 'other_adult_in_family'],
  ['grandfather', 'other_adult_in_family'],
  ['aunt', 'other_adult_in_family'],
  ['uncle', 'other_adult_in_family'],
  ['baby', 'child_under_5'],
  ['toddler', 'child_under_5'],
  ['young person', 'young_person'],
  ['teenager', 'young_person'],
  ['key worker', 'key_worker'],
  ['keyworker', 'key_worker'],
  ['coordinator', 'coordinator'],
  ['social worker', 'other_professional'],
  ['school', 'other_professional'],
  ['teacher', 'other_professional'],
  ['health visitor', 'other_professional'],
  ['therapist', 'other_professional'],
  ['attorney', 'other_professional'],
  ['interpreter', 'interpreter'],
  ['friend', 'friend_or_neighbour'],
  ['neighbour', 'friend_or_neighbour'],
])

/** Who was there, as far as the words name a role. "Child" does not: nobody can tell how old. */
export function presentIn(contactTypes: readonly string[]): PresentRole[] {
  return [...new Set(contactTypes.flatMap((words) => roles.get(fold(words)) ?? []))]
}
