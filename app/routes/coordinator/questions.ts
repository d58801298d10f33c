type Asked = { questions: readonly { says: string }[] }

/** What nobody has asked yet about a pair, first things first; a question that another one contains is left out. */
export function questionsOf({ questions }: Asked): string[] {
  const all = [...new Set(questions.map(({ says }) => says))]
  return all.filter((says) => !all.some((other) => other !== says && other.startsWith(says)))
}

/** The questions that stand open whoever is proposed: they are about the family, and are asked once. */
export function sharedQuestions(candidates: readonly Asked[]): string[] {
  const [first, ...others] = candidates.map(questionsOf)
  if (!first || others.length === 0) return []
  return first.filter((says) => others.every((questions) => questions.includes(says)))
}
