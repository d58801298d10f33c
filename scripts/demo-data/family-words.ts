import type { SafeContact } from '#app/domain/families/safe-contact.ts'
import type { GoalTag } from '#app/domain/matching/vocabulary.ts'

/** What would help, as referrals say it, and the criteria it goes with (places in the programme's list, from 0). */
export const helpWith: Readonly<Record<GoalTag, { readonly words: string; readonly criterion: number }>> = {
  routines: { words: 'Mornings and bedtimes that the children can count on.', criterion: 5 },
  school_attendance: { words: 'Getting the children to school on time every day.', criterion: 1 },
  behaviour: { words: 'Staying calm when the oldest shouts and throws things.', criterion: 7 },
  debt_and_money: { words: 'Opening the letters about money together and ringing back.', criterion: 8 },
  housing: { words: 'Speaking to the landlord about the arrears before the hearing.', criterion: 8 },
  work_and_learning: { words: 'Finding a course, and somebody to ask about work.', criterion: 0 },
  drugs_or_alcohol: { words: 'Keeping the appointments with the recovery service.', criterion: 4 },
  mental_health: { words: 'Getting out of the house on the days that are hard.', criterion: 9 },
  disability_or_special_needs: { words: 'Understanding the school’s plan for special needs.', criterion: 6 },
  isolation: { words: 'Meeting other parents. The family knows nobody near.', criterion: 9 },
  safety_after_abuse: { words: 'Feeling safe in the new flat, and knowing whom to ring.', criterion: 3 },
  new_baby: { words: 'Company in the first months with the baby.', criterion: 5 },
  staying_out_of_trouble: { words: 'Something for the oldest to do after school.', criterion: 2 },
}

type SafeWay = Required<Pick<SafeContact, 'channels' | 'message'>> & { readonly words: string }

/** When and how it is safe to be in touch, as families say it. */
export const safeWays: readonly SafeWay[] = [
  { channels: ['text'], message: 'open', words: 'Text first. Afternoons are best.' },
  {
    channels: ['phone', 'text'],
    message: 'open',
    words: 'Between 10 and 2, when the children are at school.',
  },
  { channels: ['phone'], message: 'discreet', words: 'Not before 10 in the morning.' },
  { channels: ['text'], message: 'discreet', words: 'The phone is shared with the oldest child.' },
  { channels: ['phone', 'text', 'email'], message: 'open', words: 'Any time.' },
  {
    channels: ['phone'],
    message: 'never',
    words: 'If somebody else answers, say it is about the school form.',
  },
]

/** Where referrals come from. */
export const referrers: readonly { readonly name: string; readonly organisation: string }[] = [
  { name: 'Tessa Marlow', organisation: 'Health visiting, north east' },
  { name: 'Owen Carter', organisation: 'Mill Lane Primary School' },
  { name: 'Rhona Blakeley', organisation: 'Housing options' },
  { name: 'Anjali Mistry', organisation: 'Family hub' },
]
