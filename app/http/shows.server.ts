import type { AnyCommand, AnyQuery } from '#app/kernel/executor.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { newToken } from '#app/kernel/secrets.ts'
import { answersOf, readAnswers } from './form-body.server.ts'
import type { RequestWork } from './kinds.ts'

/**
 * A button whose answer stands on the page that follows the press, and nowhere else: it is in no address, is not
 * remembered for a second press, and is gone when the page is left.
 */
export type Shows<Shown = unknown> = {
  readonly kind: 'shows'
  readonly asks: readonly string[]
  readonly does: readonly string[]
  show(work: RequestWork, form: FormData): Promise<Shown>
}

/** Shows what is sealed, for the reason that the form gives: the reason is in the audit log before the answer leaves. */
export const reveal = <Q extends AnyQuery>(query: Q): Shows<AnswerOf<Q>> => ({
  kind: 'shows',
  asks: [query.name],
  does: [],
  async show({ params, context, visitor }, form) {
    const { platform, requestId } = context
    platform.mustBeAbleTo(visitor.actor, query.action)
    const read = readAnswers(await answersOf(form, params as Record<string, string>), query.input)
    if (!read.ok) throw new Refused('invalid', 'Check your answers.', read.errors)
    return platform.ask(query, visitor.actor, read.input, requestId)
  },
})

/**
 * Makes a secret of 256 random bits, hands it to a command as its `token`, and shows it this once, with the address of
 * the service that it opens.
 */
export const showOnce = <C extends AnyCommand>(command: C): Shows<{ token: string; origin: string }> => ({
  kind: 'shows',
  asks: [],
  does: [command.name],
  async show({ context, visitor }) {
    const { platform, requestId } = context
    const token = newToken()
    await platform.execute(command, visitor.actor, { token }, { requestId })
    return { token, origin: platform.config.origin }
  },
})
