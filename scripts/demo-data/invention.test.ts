import { expect, test } from 'vitest'
import essex from '#db/seed/essex.json' with { type: 'json' }
import { slug } from '#db/seed/reference.ts'
import { colleaguesIn, shareOut } from './caseloads.ts'
import { inventFamilies } from './families.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep, type MatchLife } from './match-life.ts'
import { matchesOf } from './matches.ts'
import { matchmaker } from './matchmaker.ts'
import { idMaker, seeded } from './random.ts'
import { readScale } from './scale.ts'
import { setScene } from './scene.ts'
import { firstDayOfThree } from './third-year.ts'
import { inventVisits } from './visits.ts'
import { inventVolunteers } from './volunteers.ts'

/** The first and last days of a programme year, month ends, weekends and a leap day. */
const days = [
  '2026-10-01',
  '2026-11-22',
  '2026-12-31',
  '2027-03-31',
  '2027-09-30',
  '2028-02-29',
  '2028-10-02',
]

test.each(days)(
  'on %s the story is told whole: all who wait, every match, and the volunteer’s two',
  (today) => {
    const { families, matches } = inventAll(today)
    const waiting = families.filter(({ askedSince, match }) => askedSince && !hasBegun(match))
    expect(waiting).toHaveLength(16)
    expect(matches).toHaveLength(18)
    const own = matches.filter(({ mentor }) => mentor.displayName === LEILA)
    expect(own.map(({ stage }) => stage)).toEqual(['active', 'proposed'])
  },
)

test.each(days)('on %s nothing has happened that is still to come, and everything in its order', (today) => {
  const { people, families, matches, visits } = inventAll(today)
  const journeys = [...people, ...families, ...matches].map(({ steps }) =>
    steps.map((step) => step.happenedOn),
  )
  const others = [
    ...people.flatMap(({ findings }) => findings),
    ...visits,
    ...matches.map(({ proposedOn }) => ({ happenedOn: proposedOn })),
  ].map(({ happenedOn }) => happenedOn)
  expect([...journeys.flat(), ...others].filter((day) => day > today)).toEqual([])
  expect(journeys).toEqual(journeys.map((steps) => steps.toSorted()))
})

test('the same people are invented every time', () => {
  const [{ scene: _, ...once }, { scene: __, ...again }] = [inventAll('2026-11-22'), inventAll('2026-11-22')]
  expect(once).toEqual(again)
})

test('a county is as large as it says, its days lie in its programme, and nobody has too much to do', () => {
  const today = '2026-11-25'
  const invented = inventAll(today, 'essex')
  const { scene, people, families, matches, visits } = invented
  expect(people.length).toBeGreaterThan(1_900)
  expect(families).toHaveLength(1_000)
  const open = matches.filter(({ stage }) => ['trial', 'active', 'paused', 'ending_planned'].includes(stage))
  expect(open.length).toBeGreaterThanOrEqual(590)
  expect(visits.length).toBeGreaterThan(20_000)
  const signed = people.filter(({ findings }) => findings.some(({ gate }) => gate === 'agreement'))
  expect(signed.length).toBeGreaterThan(800)
  const days = [
    ...families.map(({ referredOn }) => referredOn),
    ...visits.map(({ happenedOn }) => happenedOn),
  ]
  expect(days.filter((day) => day < scene.firstYearStarts || day > today)).toEqual([])

  const { keyWorkers, supervisors, hostsOf } = shareOut(scene, invented)
  expect(mostIn(keyWorkers)).toBeLessThanOrEqual(10)
  expect(mostIn(supervisors)).toBeLessThanOrEqual(30)
  expect(colleaguesIn(hostsOf)).toBe(13)
}, 60_000)

test('a scale that there is not is refused', () => {
  expect(() => readScale('enormous')).toThrow('enormous')
})

const hasBegun = (match: MatchLife | null) => match !== null && dayOfStep(match, 'start_trial') !== undefined

/** The largest share of one colleague. */
function mostIn(shares: ReadonlyMap<string, number>): number {
  const counts = new Map<number, number>()
  for (const place of shares.values()) counts.set(place, (counts.get(place) ?? 0) + 1)
  return Math.max(...counts.values())
}

function inventAll(today: string, scale = 'small') {
  const areas = essex.outcodes.map(({ outcode, place, district, lat, lon }) => ({
    outcode,
    name: place,
    districtId: slug(district),
    lat,
    lon,
  }))
  const newId = idMaker(seeded(960))
  const firstYearStarts = firstDayOfThree(essex.programme.firstYearStarts, today)
  const scene = setScene({ newId, areas, scale: readScale(scale), firstYearStarts, today })
  const people = inventVolunteers(scene)
  const families = inventFamilies(scene, matchmaker(people, today))
  const matches = matchesOf(scene, families)
  return { scene, people, families, matches, visits: inventVisits(scene, matches) }
}
