import { Refused } from '#app/kernel/refusals.ts'

/** The ids under which the service knows what was invented: a command gives its record an id of its own. */
export type KnownIds = ReturnType<typeof knownIds>

/** Keeps the ids that commands give, by the id of what was invented. */
export function knownIds() {
  return {
    volunteers: book('volunteer'),
    families: book('family'),
    matches: book('match'),
    /** The accounts of volunteers and of families, by the ids of those. */
    accounts: book('account'),
  }
}

function book(what: string) {
  const ids = new Map<string, string>()
  return {
    keep(invented: { readonly id: string }, id: string): void {
      ids.set(invented.id, id)
    },
    find: (invented: { readonly id: string }): string | undefined => ids.get(invented.id),
    /** @throws Refused where the command that would have made it was refused */
    of(invented: { readonly id: string }): string {
      const id = ids.get(invented.id)
      if (id === undefined) throw new Refused('not-found', `There is no such ${what}: nobody wrote it down.`)
      return id
    },
  }
}
