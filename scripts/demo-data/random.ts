import { v7 } from 'uuid'

export type Random = ReturnType<typeof seeded>

/**
 * Draws that look like chance and are the same every time, so that every demo tells the same story
 * (Marsaglia's 32-bit xorshift).
 *
 * @param seed any whole number but 0
 */
export function seeded(seed: number) {
  let state = seed
  /** From 0 up to, and without, 1. */
  const share = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new RangeError('There is nothing to pick from')
    return item
  }

  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: share() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item)
  }

  return {
    /** A whole number, both ends included. */
    whole,
    pick,
    shuffled,
    /** Whether something happens that happens in this share of all cases. */
    happens: (likelihood: number) => share() < likelihood,
    /** Some of the items, in their own order. */
    some<Item>(items: readonly Item[], howMany: number): Item[] {
      const chosen = new Set(shuffled(items).slice(0, howMany))
      return items.filter((item) => chosen.has(item))
    },
    /** One of the items, each as likely as it weighs. */
    weighed<Item extends { readonly weight: number }>(items: readonly Item[]): Item {
      let left = share() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const item of items) {
        left -= item.weight
        if (left < 0) return item
      }
      return pick(items)
    },
  }
}

/** A moment before all that a demo invents. */
const LONG_AGO = Date.UTC(2020, 0, 6)

/**
 * Makes ids that are the same in every demo and sort in the order in which they were made.
 *
 * @param moment when the record is made that gets the next id: never before the one that got the last
 */
export function idMaker(random: Random, moment: () => number = () => LONG_AGO): () => string {
  let made = 0
  return () => {
    made += 1
    const bytes = Uint8Array.from({ length: 16 }, () => random.whole(0, 255))
    return v7({ msecs: moment(), random: bytes, seq: made })
  }
}
