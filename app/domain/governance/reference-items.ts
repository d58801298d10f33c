import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  criteria,
  districts,
  organisations,
  outcodes,
  targets,
  teamDistricts,
  teams,
} from '#db/schema/index.ts'
import type { ReferenceList } from './vocabulary.ts'

/** One item of any list, as the settings show it: its values as they stand in the form, all as text. */
export type ReferenceItem = {
  id: string
  title: string
  values: Record<string, string | string[]>
  version: number | null
}

const text = (value: string | number | null) => (value === null ? '' : String(value))

/** How each list is read. Reference data is small, so a list is read whole. */
export const readList: { readonly [List in ReferenceList]: (db: Reader) => Promise<ReferenceItem[]> } = {
  async organisations(db) {
    const rows = await db.select().from(organisations).orderBy(asc(organisations.name))
    return rows.map((row) => ({
      id: row.id,
      title: row.name,
      version: row.version,
      values: { name: row.name, kind: row.kind, ...dates(row) },
    }))
  },

  async districts(db) {
    const rows = await db.select().from(districts).orderBy(asc(districts.name))
    return rows.map((row) => ({
      id: row.id,
      title: row.name,
      version: row.version,
      values: { name: row.name, ...dates(row) },
    }))
  },

  async teams(db) {
    const [rows, served] = await Promise.all([
      db.select().from(teams).orderBy(asc(teams.name)),
      db.select().from(teamDistricts).innerJoin(districts, eq(districts.id, teamDistricts.districtId)),
    ])
    return rows.map((row) => {
      const own = served.filter((pair) => pair.team_districts.teamId === row.id)
      return {
        id: row.id,
        title: row.name,
        version: row.version,
        values: {
          name: row.name,
          districtIds: own.map((pair) => pair.districts.id),
          districts: own.map((pair) => pair.districts.name),
          ...dates(row),
        },
      }
    })
  },

  async outcodes(db) {
    const rows = await db
      .select()
      .from(outcodes)
      .innerJoin(districts, eq(districts.id, outcodes.districtId))
      .orderBy(asc(outcodes.id))
    return rows.map(({ outcodes: row, districts: district }) => ({
      id: row.id,
      title: `${row.id} ${row.place}`,
      version: row.version,
      values: {
        itemId: row.id,
        place: row.place,
        districtId: row.districtId,
        district: district.name,
        latitude: text(row.latitude),
        longitude: text(row.longitude),
      },
    }))
  },

  async criteria(db) {
    const rows = await db.select().from(criteria).orderBy(asc(criteria.position))
    return rows.map((row) => ({
      id: row.id,
      title: row.words,
      version: row.version,
      values: { name: row.words, position: text(row.position), ...dates(row) },
    }))
  },

  async targets(db) {
    const rows = await db.select().from(targets).orderBy(asc(targets.programmeYear), desc(targets.recordedAt))
    const superseded = new Set(rows.map((row) => row.supersedes))
    return rows.map((row) => ({
      id: row.id,
      title: `Programme year ${row.programmeYear}: ${row.value}`,
      version: null,
      values: {
        programmeYear: text(row.programmeYear),
        value: text(row.value),
        organisationId: text(row.organisationId),
        districtId: text(row.districtId),
        approvedBy: row.approvedBy,
        approvedOn: row.approvedOn,
        source: row.source,
        standing: superseded.has(row.id) ? 'superseded' : 'in_force',
      },
    }))
  },
}

const dates = (row: { fromOn: string; toOn: string | null }) => ({ fromOn: row.fromOn, toOn: text(row.toOn) })
