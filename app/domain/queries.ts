import * as cohorts from './cohorts/index.ts'
import * as families from './families/index.ts'
import * as governance from './governance/index.ts'
import * as imports from './imports/index.ts'
import * as matching from './matching/index.ts'
import * as mentoring from './mentoring/index.ts'
import * as partners from './partners/index.ts'
import * as people from './people/index.ts'
import type { Action } from './policy.ts'
import * as recruitment from './recruitment/index.ts'
import * as vetting from './vetting/index.ts'

type QueriesOf<Area> = {
  [K in keyof Area as Area[K] extends { kind: 'query'; name: infer Name extends string; action: Action }
    ? Name
    : never]: Area[K]
}

const collect = <Area extends object>(area: Area) =>
  Object.fromEntries(
    Object.values(area)
      .filter((member) => member?.kind === 'query')
      .map((query) => [query.name, query]),
  ) as QueriesOf<Area>

/** Everything the service can be asked, by name. */
export const queries = {
  ...collect(cohorts),
  ...collect(families),
  ...collect(governance),
  ...collect(imports),
  ...collect(matching),
  ...collect(mentoring),
  ...collect(partners),
  ...collect(people),
  ...collect(recruitment),
  ...collect(vetting),
}

export type QueryName = keyof typeof queries
