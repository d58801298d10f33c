import type { ContactSide, ContactWay } from '#app/domain/coordination/vocabulary.ts'

type Contact = { readonly way: ContactWay; readonly withWhom: ContactSide; readonly words: string }

/** What coordinators write down of a call or a meeting about a match. */
export const contactsOfMatches: readonly Contact[] = [
  {
    way: 'call_out',
    withWhom: 'family',
    words: 'Rang after the first visits. They would like to go on, on the same day.',
  },
  {
    way: 'call_out',
    withWhom: 'volunteer',
    words: 'All well. Asked for a list of free things to do in the holidays. Sent it.',
  },
  {
    way: 'call_in',
    withWhom: 'key_worker',
    words: 'The review is on the 12th. The mentor is welcome for the first half hour.',
  },
  { way: 'text', withWhom: 'volunteer', words: 'Visit moved to Thursday. The family knows.' },
  {
    way: 'meeting',
    withWhom: 'both',
    words: 'Met at the family hub to look back. Both said what they are proud of.',
  },
  {
    way: 'note',
    withWhom: 'other',
    words: 'The clinic day has changed, so Tuesday afternoons are free again.',
  },
]

/** What coordinators write down about somebody on the way to being a mentor. */
export const contactsOfVolunteers: readonly Contact[] = [
  {
    way: 'call_out',
    withWhom: 'volunteer',
    words: 'Talked through what comes next and how long it takes. Still keen.',
  },
  {
    way: 'call_out',
    withWhom: 'other',
    words: 'Left word for the second referee. Will ring again on Friday.',
  },
  {
    way: 'text',
    withWhom: 'volunteer',
    words: 'Sent the dates of the next training. They can come on both.',
  },
  {
    way: 'call_in',
    withWhom: 'volunteer',
    words: 'Asked if evenings are possible. Told them which modules run in the evening.',
  },
]

/** What coordinators mean to do about a match. */
export const actionsForMatches: readonly string[] = [
  'Ring the family about how it is going',
  'Ask the mentor for the visit that is not logged yet',
  'Settle a date for the review with the key worker',
  'Send the bus ticket form',
]

/** What coordinators mean to do about somebody on the way to being a mentor. */
export const actionsForVolunteers: readonly string[] = [
  'Ring the second referee',
  'Offer two dates for the interview',
  'Ask for the certificate number',
  'Find a training group nearer to home',
]

/** What the volunteer who signs in and the key worker write to each other; the last message waits to be read. */
export const questionOfLeila: readonly string[] = [
  'Could you tell me when the meeting at school is? They asked me and I did not know.',
  'It is on Tuesday at 9.30. I have written to them as well. Thank you for asking.',
  'Good, then I will come at 11 instead. Would it help if I came along to the next one?',
]

/** What a mentor and a key worker write to each other. The mentor begins. */
export const talks: readonly (readonly string[])[] = [
  [
    'Is there a place at the holiday club for the younger one?',
    'There is, for the first week. I have put the name down. The form is at the family hub.',
    'They will fetch it on Thursday.',
  ],
  ['The boiler is mended since Monday.', 'That is good to hear. I will take it off the list for housing.'],
  [
    'We would like to go to the library group together. Is that all right with the plan?',
    'Yes, very much. It is one of the steps we wrote down.',
  ],
  ['I am away in the second week of next month. The family knows.'],
]
