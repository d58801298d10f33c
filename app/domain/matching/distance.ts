import type { Place } from './vocabulary.ts'

/** How much longer a road is than the line on the map, as a rule of thumb. */
const roadFactor = 1.3

/** Mean radius of the earth. */
const earthRadiusKm = 6371

/** An outcode's middle errs by kilometres, so a pair this near a limit is a question, not a no. */
export const outcodeErrorKm = 3

/** Degrees, WGS 84. */
type Point = readonly [lat: number, lon: number]

/** Water that a road must go round: a trip whose straight line crosses it goes by the crossing instead. */
export type Barrier = {
  readonly name: string
  /** A line along the water, from the sea inland. */
  readonly line: readonly Point[]
  /** The first place inland where a road crosses. */
  readonly crossing: Point
}

/** The estuaries of the founding county. */
export const essexBarriers: readonly Barrier[] = [
  {
    name: 'Stour',
    line: [
      [51.945, 1.34],
      [51.951, 1.2],
      [51.949, 1.07],
    ],
    crossing: [51.955, 1.06],
  },
  {
    name: 'Blackwater',
    line: [
      [51.73, 1.0],
      [51.745, 0.87],
      [51.737, 0.72],
    ],
    crossing: [51.74, 0.69],
  },
  {
    name: 'Crouch',
    line: [
      [51.62, 1.0],
      [51.622, 0.82],
      [51.635, 0.68],
      [51.63, 0.6],
    ],
    crossing: [51.62, 0.57],
  },
  {
    name: 'Thames',
    line: [
      [51.49, 0.95],
      [51.5, 0.65],
      [51.45, 0.38],
      [51.47, 0.27],
    ],
    crossing: [51.465, 0.26],
  },
]

/**
 * About how far it is by road between two outcodes, in kilometres: the great circle, a third
 * more for the roads, and the way round each estuary in between.
 */
export function travelKm(from: Place, to: Place, barriers: readonly Barrier[] = essexBarriers): number {
  const start: Point = [from.lat, from.lon]
  const end: Point = [to.lat, to.lon]
  const straight = greatCircleKm(start, end)
  const waysRound = barriers
    .filter((barrier) => crosses(start, end, barrier))
    .map(({ crossing }) => greatCircleKm(start, crossing) + greatCircleKm(crossing, end) - straight)
  return waysRound.reduce((sum, extra) => sum + extra, straight) * roadFactor
}

/** A distance as the screen says it; below a kilometre the outcodes cannot tell. */
export function sayKm(km: number): string {
  return km < 1 ? 'less than 1 km' : `about ${Math.round(km)} km`
}

function greatCircleKm(from: Point, to: Point): number {
  const [lat1, lat2] = [radians(from[0]), radians(to[0])]
  const halfChord =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to[1] - from[1]) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(halfChord)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function crosses(start: Point, end: Point, { line }: Barrier): boolean {
  return line.slice(1).some((bend, index) => {
    const before = line[index]
    return before !== undefined && segmentsCross(start, end, before, bend)
  })
}

/** Whether two short lines cross, on the flat; over one county the earth's curve does not matter. */
function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Which side of the line a–b a point lies on: the sign tells. */
function side(a: Point, b: Point, point: Point): number {
  return (b[1] - a[1]) * (point[0] - a[0]) - (b[0] - a[0]) * (point[1] - a[1])
}
