/** A value on a day: `YYYY-MM-DD`, and how many. */
export type DayValue = { on: string; value: number }

/** A forecast for a day: the likeliest value, and what it lies between with 5 and with 8 chances in 10. */
export type Forecast = DayValue & { five: readonly [number, number]; eight: readonly [number, number] }

/** The room of a drawing, in its own units, and how much of it is left around what is plotted. */
export type Room = { width: number; height: number; left: number; right: number; top: number; bottom: number }

export type Point = { x: number; y: number }

/** Places days and values in a drawing. */
export type Scale = { x: (on: string) => number; y: (value: number) => number }

const DAY = 86_400_000
const dayNumber = (on: string) => Date.parse(on) / DAY

/** The lines of the grid: round numbers from nought up to the highest value, with five steps at most. */
export function gridOf(most: number): { top: number; lines: readonly number[] } {
  const top = Math.max(1, most)
  const rough = top / 5.5
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((size) => size * magnitude >= rough) ?? 10) * magnitude)
  return { top, lines: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step) }
}

/** Where days from `from` to `to` and values from nought to `top` stand in a room. */
export function scaleOf(from: string, to: string, top: number, room: Room): Scale {
  const days = Math.max(1, dayNumber(to) - dayNumber(from))
  const across = room.width - room.left - room.right
  const up = room.height - room.top - room.bottom
  return {
    x: (on) => tenth(room.left + ((dayNumber(on) - dayNumber(from)) / days) * across),
    y: (value) => tenth(room.height - room.bottom - (value / Math.max(1, top)) * up),
  }
}

const tenth = (number: number) => Math.round(number * 10) / 10

export const pointsOf = (values: readonly DayValue[], { x, y }: Scale): Point[] =>
  values.map(({ on, value }) => ({ x: x(on), y: y(value) }))

/** The path of an SVG line through points; nothing for fewer than two. */
export function linePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`
}

/** The path of an SVG area between the lower and the upper end of a range, day by day. */
export function bandPath(
  values: readonly { on: string; between: readonly [number, number] }[],
  { x, y }: Scale,
): string {
  const lower = values.map(({ on, between: [low] }) => ({ x: x(on), y: y(low) }))
  const upper = values.map(({ on, between: [, high] }) => ({ x: x(on), y: y(high) }))
  const around = linePath([...lower, ...upper.reverse()])
  return around && `${around}Z`
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The months that days from `from` to `to` fall in: the short name of each, and the day in its middle. */
export function monthsBetween(from: string, to: string): readonly { name: string; middle: string }[] {
  const months = []
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`)
  while (month.toISOString().slice(0, 10) < to) {
    const start = month.toISOString().slice(0, 7)
    months.push({ name: MONTH.format(month).slice(0, 3), middle: `${start}-15` })
    month.setUTCMonth(month.getUTCMonth() + 1)
  }
  return months.filter(({ middle }) => middle >= from && middle <= to)
}

/** Moves labels apart that stand too close to be read, from the top down, keeping their order. */
export function apart(heights: readonly number[], least: number): readonly number[] {
  const placed: number[] = []
  for (const height of heights)
    placed.push(Math.max(height, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + least))
  return placed
}
