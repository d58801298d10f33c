/** What coordinators write down of a call to a mentor, by themselves. */
export const saidByMentors: readonly string[] = [
  'Goes well. They meet on the same day each week. Nothing to report.',
  'Was unsure how to answer a question about money. We went through the agreement again.',
  'Likes going. Asked if they may go to the library with the children. Yes, with the parent.',
  'The last two visits were short because the baby slept badly. Will offer another time of day.',
  'Said that the first weeks were quiet and that they talk more now.',
  'Asked what to do when a visit is cancelled on the day. Told them to ring and to write it down.',
  'No worry about a child or an adult. Would like a course on school exclusions.',
]

/** What coordinators write down of a call to a parent or carer, in the safe way. */
export const saidByFamilies: readonly string[] = [
  'Happy with the visits. The mentor comes when they say they will.',
  'Would like to go on. Mornings are easier from next month.',
  'Finds it good to have somebody to open the letters with.',
  'A bit quick at first. They have talked about it, and it is better.',
  'The children ask when the next visit is.',
  'Nothing to change. Knows how to reach us and how to stop.',
  'Short call, was on the bus. All well.',
]
