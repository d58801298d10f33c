import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { families, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { ADDRESSES, booksNow, NUMBERS } from './books.ts'
import { called } from './called.ts'
import { type Found, foundFamilies, foundMatches, foundVolunteers } from './found-rows.ts'
import { readTyped, type Sought } from './read-typed.ts'
import { type FoundKind, within } from './within-reach.ts'

/** How many an answer holds. Whoever is looked for further down is found sooner with one more letter. */
const MOST = 25

/**
 * Finds a volunteer, a family or a match within reach by a name with its typing errors, a reference, a telephone
 * number or an e-mail address; best first. An answer holds volunteers or families, never both: a person who is one
 * and the other must not be given away by standing there twice.
 */
export const find = defineList({
  name: 'finding.find',
  action: 'finding.find',
  on: null,
  input: z.object({
    q: z.string().trim().max(100).default(''),
    /** Among whom; left out, wherever the best fit is, and volunteers where both fit alike. */
    among: z.enum(['volunteer', 'family']).optional(),
  }),
  writtenDown: true,
  reveals: {
    kind: 'T1',
    volunteerId: 'T1',
    familyId: 'T1',
    matchId: 'T1',
    reference: 'T1',
    name: 'T2',
    firstNames: 'T2',
    stage: 'T1',
    district: 'T1',
    matchReference: 'T1',
    matchStage: 'T1',
    companion: 'T2',
    otherMatches: 'T1',
  },
  async run(asking) {
    const sought = readTyped(asking.input.q)
    const rows = sought ? await search(asking, sought) : []
    return { rows: rows.slice(0, MOST), next: rows.length > MOST ? 'more' : null }
  },
})

type Search = Asking & { readonly input: { among?: FoundKind | undefined } }

function search(asking: Search, sought: Sought): Promise<Found[]> {
  if (sought.by === 'name') return byName(asking, sought.folded)
  if (sought.by === 'reference') return byReference(asking, sought)
  return byContact(asking, sought)
}

async function byName(asking: Search, folded: string): Promise<Found[]> {
  const { among } = asking.input
  const people = among === 'family' ? [] : await called(asking, 'volunteer', folded, MOST + 1)
  const families = among === 'volunteer' ? [] : await called(asking, 'family', folded, MOST + 1)
  const rank = (some: typeof people) => some[0]?.rank ?? Number.POSITIVE_INFINITY
  const kind = rank(families) < rank(people) ? 'family' : 'volunteer'
  const ids = (kind === 'family' ? families : people).map(({ one }) => one.id)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const place = (row: Found) => placeOf.get((kind === 'family' ? row.familyId : row.volunteerId) ?? '') ?? 0
  return (await rowsOf(asking, kind, ids)).sort((a, b) => place(a) - place(b))
}

/** With a letter it says what is meant; a bare number is one of the kind that is asked for, or a volunteer's. */
function byReference(asking: Search, { letter, number }: Sought & { by: 'reference' }): Promise<Found[]> {
  const kind = letter ?? (asking.input.among === 'family' ? 'F' : 'V')
  const reference = `${kind}-${number}`
  if (kind === 'M') return foundMatches(asking, eq(matches.reference, reference))
  return kind === 'F'
    ? foundFamilies(asking, eq(families.reference, reference))
    : foundVolunteers(asking, eq(volunteers.reference, reference))
}

/** One number may be a volunteer's and a family's: then the volunteer is given, unless families were asked for. */
async function byContact(asking: Search, sought: Sought & { by: 'telephone' | 'email' }): Promise<Found[]> {
  const { blind, input } = asking
  const isThis =
    sought.by === 'email'
      ? eq(volunteers.emailIndex, blind('volunteers.email', sought.address))
      : eq(volunteers.phoneIndex, blind('volunteers.phone', sought.number))
  const people = input.among === 'family' ? [] : await foundVolunteers(asking, isThis)
  if (people.length > 0 || input.among === 'volunteer') return people

  const mark = sought.by === 'email' ? blind(ADDRESSES, sought.address) : blind(NUMBERS, sought.number)
  const mayKnow = within(asking, 'family')
  const ids: string[] = []
  for (const one of (await booksNow(asking)).family.everybody())
    if (one.contacts.includes(mark) && mayKnow(one)) ids.push(one.id)
  return rowsOf(asking, 'family', ids.slice(0, MOST + 1))
}

async function rowsOf(asking: Search, kind: FoundKind, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  return kind === 'family'
    ? foundFamilies(asking, inArray(matchingProfiles.id, ids))
    : foundVolunteers(asking, inArray(volunteers.id, ids))
}
