/** The middle of some figures; of an even number, the mean of the two in the middle. Throws for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [below, above] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  if (below === undefined || above === undefined) throw new Error('There is no median of nothing')
  return (below + above) / 2
}

/** A figure with so many places after the point. */
export const rounded = (figure: number, places = 2): number => Number(figure.toFixed(places))
