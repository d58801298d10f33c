/** One part of a split, such as a district, and how much it weighs (its families in need). */
export type Part = { readonly key: string; readonly weight: number }

/**
 * Split a whole number over parts in proportion to their weights, by largest remainder, so that the
 * parts always add up to the whole. Equal remainders go by key; parts that weigh nothing at all
 * share alike.
 *
 * @param atLeast the least that any part gets
 * @throws RangeError when the whole cannot give every part that much
 */
export function split(whole: number, parts: readonly Part[], atLeast = 0): Map<string, number> {
  if (atLeast * parts.length > whole || (parts.length === 0 && whole > 0))
    throw new RangeError(`${whole} cannot give ${parts.length} parts ${atLeast} each.`)
  const exact = inProportion(whole, parts)
  const short = exact.filter(({ share }) => share < atLeast)
  if (short.length === 0) return byLargestRemainder(whole, exact)

  const rest = parts.filter(({ key }) => !short.some((part) => part.key === key))
  const shares = split(whole - atLeast * short.length, rest, atLeast)
  return new Map(parts.map(({ key }) => [key, shares.get(key) ?? atLeast]))
}

type Share = { readonly key: string; readonly share: number }

function inProportion(whole: number, parts: readonly Part[]): Share[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  return parts.map(({ key, weight }) => ({
    key,
    share: sum === 0 ? whole / parts.length : (whole * weight) / sum,
  }))
}

function byLargestRemainder(whole: number, shares: readonly Share[]): Map<string, number> {
  const rounded = new Map(shares.map(({ key, share }) => [key, Math.floor(share)]))
  const given = [...rounded.values()].reduce((sum, part) => sum + part, 0)
  const inTurn = shares.toSorted((a, b) => (b.share % 1) - (a.share % 1) || (a.key < b.key ? -1 : 1))
  for (const { key, share } of inTurn.slice(0, whole - given)) rounded.set(key, Math.floor(share) + 1)
  return rounded
}
