import type { GoalTag } from '#app/domain/matching/vocabulary.ts'

/**
 * What mentors write after a visit: what was done and said, never what they think of somebody.
 * `{carer}` stands for the parent's first name.
 */
export const notesByGoal: Readonly<Record<GoalTag, readonly string[]>> = {
  routines: [
    'We drew a plan for the morning and put it on the fridge. Bags are packed the evening before.',
    '{carer} said bedtime was at 8 on four evenings of seven. We moved the bath to before tea.',
    'Breakfast was on the table when I came. The youngest ticked it off on the plan.',
  ],
  school_attendance: [
    'Walked to school with them. They were there at 8.40. {carer} spoke to the class teacher for five minutes.',
    'We read the letter about attendance and rang the school. {carer} did the talking. Meeting on Monday at 9.',
    'No days missed since Tuesday of last week, {carer} told me. One late morning because of the bus.',
  ],
  behaviour: [
    'The oldest shouted once. {carer} waited, then went through to the kitchen. It was quiet after ten minutes.',
    'We talked about what happens before the shouting. {carer} wrote down three times of day.',
    'Played a board game for half an hour. Everybody stayed at the table.',
  ],
  debt_and_money: [
    'Opened eleven letters and put them in order of date. Two need an answer this week.',
    '{carer} rang the water company while I was there and agreed £6 a week.',
    'Filled in the budget sheet. {carer} has an appointment with the debt adviser on the 14th.',
  ],
  housing: [
    'Read the letter from the landlord together. {carer} will ring housing options tomorrow.',
    '{carer} showed me the damp in the back room. We took three pictures for the housing officer.',
    'The repair is booked for Thursday morning. {carer} wrote the number on the calendar.',
  ],
  work_and_learning: [
    'Looked at two courses at the adult college. {carer} chose the one on Wednesday mornings.',
    'We wrote a first page about {carer}’s work before the children, and read it aloud.',
    '{carer} went to the open day. The form is due at the end of the month.',
  ],
  drugs_or_alcohol: [
    'Walked with {carer} to the appointment and waited outside. The next one is in a fortnight.',
    '{carer} told me about the last two weeks. We put the group’s times on the calendar.',
    '{carer} kept both appointments since my last visit.',
  ],
  mental_health: [
    'We walked to the end of the road and back. {carer} said it was the first time since Sunday.',
    '{carer} had not slept well. We sat in the garden and drank tea, and rang the surgery for a time.',
    'Went to the library group together. {carer} stayed for the whole hour.',
  ],
  disability_or_special_needs: [
    'Read the school’s plan together and marked three questions for the meeting.',
    '{carer} rang the clinic. There is an appointment on the 9th at 11.',
    'We tried the picture cards for getting dressed. It took twenty minutes.',
  ],
  isolation: [
    'Went to the parents’ morning at the family hub. {carer} talked with two others.',
    '{carer} has the number of the neighbour with the twins. They are meeting on Saturday.',
    'Walked along the front and sat in the café. {carer} talked about growing up here.',
  ],
  safety_after_abuse: [
    '{carer} showed me the new lock. We went through whom to ring and put the numbers into the phone.',
    'Met at the family hub, as agreed. {carer} had spoken to the support worker on Monday.',
    'We planned two ways to school and walked one of them.',
  ],
  new_baby: [
    'Held the baby while {carer} had a shower and ate. The health visitor comes on Friday.',
    'We took the pram to the clinic. The weight was written in the red book.',
    '{carer} slept from 1 to 4 last night. We folded the washing together.',
  ],
  staying_out_of_trouble: [
    'Went to see the boxing club with them. The first two sessions are free.',
    'The oldest was home at 9 on five evenings of seven, {carer} said.',
    'Spoke about the letter from the youth worker. {carer} will go along on Tuesday.',
  ],
}

/** Notes that fit any family. */
export const commonNotes: readonly string[] = [
  'We cooked soup for two days. The children laid the table.',
  '{carer} was tired. We agreed to stay an hour and went for a short walk.',
  'Filled in the form from the school together and put it into the envelope.',
  'Went to the shop with the list that {carer} had made, and came in under the budget.',
  '{carer} told me what went well since last week: two mornings on time and one afternoon at the park.',
  'We put next month’s appointments on the calendar in the kitchen.',
  'The children showed me their drawings. {carer} and I went through the post afterwards.',
]

/** Notes of calls. */
export const notesOfCalls: readonly string[] = [
  '{carer} rang to move the visit, because the youngest had a temperature.',
  'Rang to ask how the meeting at school went. {carer} said that they agreed on two things.',
  'Short call. {carer} will bring the letter along next time.',
  '{carer} asked whom to ring about the meter. I looked it up and sent the number.',
]

/** The first visit, together with somebody whom the family knows. */
export const firstVisitNote =
  'First visit, together with the key worker. We agreed on days and times, and how {carer} wants to be reached.'

/** Where something was on a mentor’s mind, and what they did about it. */
export const notesWithWorry: readonly string[] = [
  '{carer} told me of not having eaten since the day before. There was food in the house. I rang the coordinator after.',
  'The back door does not lock. {carer} has told the landlord twice. I told the coordinator the same day.',
]

/** What mentors share of a visit with the key worker. */
export const sharedWords: readonly string[] = [
  'The morning plan is used every day. They asked for the picture cards in a larger size.',
  'The letter about the arrears is answered. They have the hearing on their calendar.',
  'They would like you to come along to the meeting at school.',
  'Two mornings on time this week. They are proud of it and would like you to know.',
  'They have not had an answer from housing yet. They rang twice.',
]
