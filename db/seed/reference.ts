import type { Tx } from '../client.ts'
import {
  criteria,
  districts,
  organisations,
  outcodes,
  programmes,
  rules,
  targets,
  teamDistricts,
  teams,
} from '../schema/index.ts'
import essex from './essex.json' with { type: 'json' }

/** A rule that the programme starts with, from its first day. */
export type StartingRule = { name: string; value: unknown; why: string }

/** The id of the organisation that hosts the founding programme. */
export const HOST_ID = 'essex-county-council'

/** A readable id for an item of a reference list: "Epping Forest" is `epping-forest`. */
export const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/**
 * Fills an empty database with the founding programme of the 2012 business case: its districts, teams, outcodes,
 * criteria and targets, and the rules it starts with. All of it can be changed in the settings afterwards.
 */
export async function seedReference(
  tx: Tx,
  startingRules: readonly StartingRule[],
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const fromOn = essex.programme.firstYearStarts
  const dated = (name: string) => ({ id: slug(name), name, fromOn })

  await tx.insert(programmes).values(essex.programme)
  await tx.insert(organisations).values({ ...dated(essex.programme.host), kind: 'host' })
  await tx.insert(districts).values(essex.districts.map(dated))
  await tx.insert(teams).values(essex.teams.map(({ team }) => dated(team)))
  await tx
    .insert(teamDistricts)
    .values(
      essex.teams.flatMap(({ team, districts: served }) =>
        served.map((district) => ({ teamId: slug(team), districtId: slug(district) })),
      ),
    )
  await tx.insert(outcodes).values(
    essex.outcodes.map(({ outcode, lat, lon, place, district }) => ({
      id: outcode,
      place,
      districtId: slug(district),
      latitude: lat,
      longitude: lon,
    })),
  )
  await tx.insert(criteria).values(
    essex.criteria.map((words, index) => ({
      id: slug(words).slice(0, 60),
      words,
      position: index + 1,
      fromOn,
    })),
  )
  await tx.insert(targets).values(
    essex.targets.map((target) => ({
      ...target,
      id: `target-of-year-${target.programmeYear}`,
      approvedBy: 'Partnership board',
      approvedOn: fromOn,
      source: 'Families with Complex Needs business case 0.17, 2012',
      recordedAt: now,
    })),
  )
  await tx.insert(rules).values(
    startingRules.map((rule) => ({
      ...rule,
      id: newId(),
      effectiveFrom: fromOn,
      setBy: 'service',
      setAt: now,
    })),
  )
}
