import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { submissions } from '#db/schema/platform.ts'
import { Refused } from './refusals.ts'

/** One form as it was sent: the key it was given when shown, and a fingerprint of what it said. */
export type Submission = { actorId: string; command: string; key: string; bodyMac: string }

/** The answer given to this very form before, or undefined when it is new. Another body under the same key is refused. */
export async function earlierAnswer(tx: Tx, form: Submission): Promise<{ result: unknown } | undefined> {
  const [found] = await tx
    .select({ bodyMac: submissions.bodyMac, result: submissions.result })
    .from(submissions)
    .where(
      and(
        eq(submissions.actorId, form.actorId),
        eq(submissions.command, form.command),
        eq(submissions.key, form.key),
      ),
    )
  if (!found) return undefined
  if (found.bodyMac !== form.bodyMac)
    throw new Refused(
      'invalid',
      'This form was already saved with other answers. Open the page again to change them.',
    )
  return { result: found.result }
}

/** Keeps the answer, so that the same form sent again is answered and not done twice. */
export async function rememberAnswer(tx: Tx, form: Submission, result: unknown, at: Date): Promise<void> {
  await tx.insert(submissions).values({ ...form, result: result ?? null, at })
}
