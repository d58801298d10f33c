/** What a group of volunteers has in common: the programme year in which they were ready, or that they never were. */
export const volunteerGroups = ['year 1', 'year 2', 'year 3', 'on the way', 'gone before'] as const
export type VolunteerGroup = (typeof volunteerGroups)[number]

/** How large a demo is. Its programme is always in its third year. */
export type DemoScale = {
  readonly volunteers: Readonly<Record<VolunteerGroup, number>>
  /** Whether `volunteers` has the whole third year, of which only the days that are gone have happened. */
  readonly wholeThirdYear: boolean
  readonly families: number
  readonly partners: number
  readonly hostCoordinators: number
  /** Whether it has the mix of a whole county, with past matches and work that was left lying. */
  readonly county: boolean
}

const essex = {
  volunteers: { 'year 1': 240, 'year 2': 485, 'year 3': 730, 'on the way': 250, 'gone before': 900 },
  wholeThirdYear: true,
  families: 1_000,
  partners: 10,
  hostCoordinators: 13,
  county: true,
} as const satisfies DemoScale

const TIMES = 10

const scales = {
  /** A programme that can be overlooked, for tests. */
  small: {
    volunteers: { 'year 1': 24, 'year 2': 29, 'year 3': 10, 'on the way': 65, 'gone before': 12 },
    wholeThirdYear: false,
    families: 40,
    partners: 2,
    hostCoordinators: 1,
    county: false,
  },
  /** The programme of the business case, as it stands in its third year. */
  essex,
  /** Ten counties in one, to see how the service bears them. */
  large: {
    ...essex,
    volunteers: {
      'year 1': TIMES * essex.volunteers['year 1'],
      'year 2': TIMES * essex.volunteers['year 2'],
      'year 3': TIMES * essex.volunteers['year 3'],
      'on the way': TIMES * essex.volunteers['on the way'],
      'gone before': TIMES * essex.volunteers['gone before'],
    },
    families: TIMES * essex.families,
    hostCoordinators: TIMES * essex.hostCoordinators,
  },
} as const satisfies Record<string, DemoScale>

/**
 * The scale that the environment asks for by DEMO_SCALE; the whole county where it does not.
 *
 * @throws Error for a scale that there is not
 */
export function readScale(name = 'essex'): DemoScale {
  if (name === 'small' || name === 'essex' || name === 'large') return scales[name]
  throw new Error(`There is no demo of the scale ${name}. Set DEMO_SCALE to small, essex or large.`)
}
