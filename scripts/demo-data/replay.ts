import { loadActor } from '#app/auth/load-actor.server.ts'
import { type Actor, actorWith, STRANGER } from '#app/kernel/actor.ts'
import type { Work } from '#app/kernel/command.ts'
import { type Day, startOfDay } from '#app/kernel/day.ts'
import type { AnyCommand, ResultOf } from '#app/kernel/executor.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Give } from '#app/kernel/together.ts'
import type { Vault } from '#app/kernel/vault.ts'
import type { Tx } from '#db/client.ts'

/** Something that somebody did, on a day and in an hour of it. */
export type Deed = {
  readonly on: Day
  readonly hour: number
  /** The very moment, where the hour is not enough. */
  readonly at?: Date
  readonly do: (acting: Acting) => Promise<unknown>
}

/** What a deed is done with. All but `give` is for what a form had on it, and for what has no command yet. */
export type Acting = Pick<Work, 'tx' | 'newId' | 'lock' | 'blind'> & {
  /** The moment of the deed. */
  readonly at: Date
  /** Gives a command as somebody with an account, or as a stranger, with all that they are to the records on the day. */
  readonly give: <C extends AnyCommand>(by: string, command: C, raw: unknown) => Promise<ResultOf<C>>
  /** To be said after a change of what somebody is to the records, so that it is looked up again. */
  readonly forget: (accountId: string | undefined) => void
}

const HOUR = 3_600_000

/** The deeds in the order in which they were done; those of one hour in the order given. */
export const inOrder = (deeds: readonly Deed[]): Deed[] =>
  deeds.toSorted((a, b) => (a.on === b.on ? a.hour - b.hour : a.on < b.on ? -1 : 1))

/** What deeds are done in. */
export type Replaying = {
  readonly give: Give
  readonly tx: Tx
  readonly vault: Vault
  readonly newId: () => string
  readonly now: Date
  /** Told of the moment of each deed before it is done. */
  readonly moment: (at: Date) => void
  /** Told of each day after its last deed, with how many have been done so far. */
  readonly dayDone: (day: Day, done: number) => void
}

/** What came of it: how many deeds were done, and the refusals of those that were not. */
export type Replayed = { readonly done: number; readonly refusals: readonly string[] }

/**
 * Does deeds in their order, each at a moment of its own: those of one hour are spread over it, and none lies after
 * `now`. A deed that is refused leaves nothing behind; what rests on it is refused in its turn.
 */
export async function replay(
  deeds: readonly Deed[],
  { give, tx, vault, newId, now, moment, dayDone }: Replaying,
): Promise<Replayed> {
  const moments = momentsOf(deeds, now)
  const refusals: string[] = []
  const known = new Map<string, Actor>()

  /** No relation of the demo ends, and none begins later than it is given: it holds until it is forgotten. */
  async function actorOf(accountId: string, on: Day): Promise<Actor> {
    if (accountId === STRANGER) return actorWith(STRANGER, [], on)
    const actor = known.get(accountId) ?? (await loadActor(tx, accountId, on))
    known.set(accountId, actor)
    return actor
  }

  for (const [index, deed] of deeds.entries()) {
    const at = deed.at ?? moments[index] ?? now
    moment(at)
    try {
      await deed.do({
        tx,
        at,
        newId,
        lock: (owner, column, row, text) => vault.lock(tx, at, owner, column, row, text),
        blind: vault.blind,
        give: async (by, command, raw) => give(command, await actorOf(by, deed.on), raw, at),
        forget: (accountId) => known.delete(accountId ?? ''),
      })
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem
      refusals.push(`${deed.on}: ${[problem.message, ...Object.values(problem.fields).flat()].join(' ')}`)
    }
    if (deeds[index + 1]?.on !== deed.on) dayDone(deed.on, index + 1)
  }
  return { done: deeds.length - refusals.length, refusals }
}

/** The moment of each deed: those of one hour follow each other evenly through it. */
function momentsOf(deeds: readonly Deed[], now: Date): Date[] {
  const moments: Date[] = []
  while (moments.length < deeds.length) {
    const first = deeds[moments.length]
    if (!first) break
    const howMany = inSameHour(deeds, moments.length)
    const begins = startOfDay(first.on).getTime() + first.hour * HOUR
    for (let place = 0; place < howMany; place++)
      moments.push(new Date(Math.min(begins + Math.floor((place * HOUR) / howMany), now.getTime())))
  }
  return moments
}

/** How many deeds from a place on belong to the hour of the first of them. */
function inSameHour(deeds: readonly Deed[], from: number): number {
  const first = deeds[from]
  let to = from + 1
  while (deeds[to]?.on === first?.on && deeds[to]?.hour === first?.hour) to++
  return to - from
}
