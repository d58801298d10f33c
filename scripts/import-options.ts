import { parseArgs } from 'node:util'
import { asc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { districts, importKinds, organisations } from '#db/schema/index.ts'

export type ImportOptions = {
  kind: (typeof importKinds)[number]
  file: string
  dryRun: boolean
  organisation: string | undefined
  district: string | undefined
  dateOrder: 'dmy' | 'mdy' | undefined
}

export const USAGE = `Say what is in the file, and where it is:

  npm run import -- volunteers FILE --dry-run

  volunteers, families or visits   what its rows hold
  --dry-run                        only say what would become of each row
  --organisation ID                for whom; the host when left out
  --district NAME                  where rows belong that tell no place
  --date-order dmy or mdy          how dates like 03/10/2026 are written`

/** What the command line asks for; undefined when it cannot be understood. */
export function readOptions(args: readonly string[]): ImportOptions | undefined {
  const parsed = tryToParse(args)
  if (!parsed) return undefined
  const [kindName, file, ...others] = parsed.positionals
  const kind = importKinds.find((one) => one === kindName)
  const { organisation, district, 'date-order': order, 'dry-run': dryRun = false } = parsed.values
  const dateOrder = order === 'dmy' || order === 'mdy' ? order : undefined
  if (!kind || !file || others.length > 0 || order !== dateOrder) return undefined
  return { kind, file, dryRun, organisation, district, dateOrder }
}

function tryToParse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        organisation: { type: 'string' },
        district: { type: 'string' },
        'date-order': { type: 'string' },
      },
    })
  } catch {
    return undefined
  }
}

/** The organisation of that id or name, else the host. */
export async function organisationFor(db: Reader, wanted: string | undefined) {
  const all = await db.select().from(organisations).orderBy(asc(organisations.fromOn), asc(organisations.id))
  const found = wanted === undefined ? all.find(({ kind }) => kind === 'host') : named(all, wanted)
  if (found) return found
  throw new Error(`There is no organisation called ${wanted ?? 'host'}. There are: ${idsOf(all)}.`)
}

/** The id of the district of that id or name. */
export async function districtNamed(db: Reader, wanted: string): Promise<string> {
  const all = await db.select().from(districts).orderBy(asc(districts.name))
  const found = named(all, wanted)
  if (found) return found.id
  throw new Error(`There is no district called ${wanted}. There are: ${idsOf(all)}.`)
}

const named = <One extends { id: string; name: string }>(all: readonly One[], wanted: string) =>
  all.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(', ')
