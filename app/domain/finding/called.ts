import type { Asking } from '#app/kernel/query.ts'
import { booksNow, type Known } from './books.ts'
import type { Fitting } from './name-book.ts'
import { bareName } from './read-typed.ts'
import { type FoundKind, within } from './within-reach.ts'

type Calling = Pick<Asking, 'db' | 'open' | 'blind' | 'kept' | 'actor' | 'kinds'>

/**
 * Volunteers or families within reach who are called like what was typed, best first; whoever is out of reach takes
 * up no place.
 *
 * @param most how many to give at the most
 */
export async function called(
  asking: Calling,
  kind: FoundKind,
  typed: string,
  most: number,
): Promise<Fitting<Known>[]> {
  const books = await booksNow(asking)
  const mayKnow = within(asking, kind)
  const found: Fitting<Known>[] = []
  for (const fitting of books[kind].fitting(bareName(typed))) {
    if (found.length === most) break
    if (mayKnow(fitting.one)) found.push(fitting)
  }
  return found
}
