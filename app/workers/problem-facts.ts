/** What may be logged of an error. */
export type ProblemFacts = { name: string; codes: string[]; at: string[] }

const DEEPEST = 5
const FRAMES = 4
const FRAME = /^at .*:\d+:\d+\)?$/

/**
 * What kind of error it was and where it arose. Its message is left out: a database or a mail server may have put
 * an address or a value into it.
 */
export function problemFacts(problem: unknown): ProblemFacts {
  const codes: string[] = []
  let cause: unknown = problem
  for (let depth = 0; cause instanceof Error && depth < DEEPEST; depth++) {
    const { code, responseCode, command } = cause as {
      code?: unknown
      responseCode?: unknown
      command?: unknown
    }
    codes.push(...[code, responseCode, command].filter((part) => part !== undefined).map(String))
    cause = cause.cause
  }
  const error = problem instanceof Error ? problem : new Error('Not an error')
  return { name: error.name, codes, at: framesOf(error) }
}

/** The places in the code, from the part of the stack after the message: a message may itself hold lines like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  return stack
    .slice(start < 0 ? 0 : start + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES)
}
