import type { VolunteerRole } from '#app/domain/recruitment/vocabulary.ts'
import type { MentorActivity } from './vocabulary.ts'

/**
 * What each role was assessed for (domain/02). Being alone with a child or driving one is in no role: it is regulated
 * activity, and needs a role of its own with a check to match.
 */
const assessedFor: Readonly<Record<VolunteerRole, readonly MentorActivity[]>> = {
  mentor: ['mentor_parent_at_home', 'mentor_in_community', 'telephone', 'group_helper'],
  group_helper: ['group_helper'],
  telephone_mentor: ['telephone'],
}

/** What a volunteer's role allows; that the check is of the level the role needs is a gate of its own. */
export function clearedFor(role: VolunteerRole): readonly MentorActivity[] {
  return assessedFor[role]
}
