/** What supervisors write after a session: what was talked about, in words that the volunteer reads too. */
export const supervisionRecords: readonly string[] = [
  'We went through the last visits. The family opens the door and talks more than in spring. We spoke about when to listen and when to suggest.',
  'Talked about a visit that was hard, and what helped afterwards. They rang the coordinator the same day, which was right.',
  'Visits are steady. We looked at the goals together: two are on the way and one has not begun.',
  'We spoke about boundaries: lifts, presents and messages in the evening. They know what the agreement says and why.',
  'They asked how to end well when the time comes. We read the page about endings and noted three things to say early.',
  'A quiet month with two visits moved because of illness. They will ring the family to settle a regular day again.',
  'We practised how to say no to a request for money. They felt surer at the end.',
  'Talked about what the school said, and whose task it is to answer. That is the key worker’s, and they will tell the family so.',
  'They have much on their own plate at the moment. We agreed on shorter visits until the new year.',
  'Looked back over the first three months: what went well, what surprised them, and what they would like to learn next.',
]

/** What was agreed at a session. */
export const supervisionActions: readonly string[] = [
  'Send the page about the debt advice line. Ring in a fortnight.',
  'Book the safeguarding refresher before the end of the month.',
  'Write the next visit into the log on the same day.',
  'Ask the key worker about the meeting at school.',
  'Come to the group session on the second Thursday.',
]
