import type { GoalTag } from '#app/domain/matching/vocabulary.ts'

/** What mentor and family agree to do at the next visit. */
export const agreedByGoal: Readonly<Record<GoalTag, string>> = {
  routines: 'Try the plan for the evening, and see what is still hard.',
  school_attendance: 'Walk to school together, and read the letter about the meeting.',
  behaviour: 'Play the game that everybody liked, then look at the week.',
  debt_and_money: 'Open the letters from the water company together, then plan Friday morning.',
  housing: 'Ring housing options together.',
  work_and_learning: 'Fill in the form for the course.',
  drugs_or_alcohol: 'Go to the Wednesday group together.',
  mental_health: 'A walk by the water, and tea after.',
  disability_or_special_needs: 'Write down the questions for the clinic.',
  isolation: 'Go to the library group together.',
  safety_after_abuse: 'Meet at the family hub, and go through the plan.',
  new_baby: 'Take the pram to the baby clinic together.',
  staying_out_of_trouble: 'Look at two clubs for after school.',
}

/** The same where no goal is written down. */
export const agreedAnyway = 'Talk about what would help most.'
