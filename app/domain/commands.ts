import * as cohorts from './cohorts/index.ts'
import { collector } from './collect.ts'
import * as families from './families/index.ts'
import * as governance from './governance/index.ts'
import * as imports from './imports/index.ts'
import * as matching from './matching/index.ts'
import * as mentoring from './mentoring/index.ts'
import * as partners from './partners/index.ts'
import * as people from './people/index.ts'
import * as recruitment from './recruitment/index.ts'
import * as vetting from './vetting/index.ts'

const collect = collector('command')

/** Everything the service can do, by name. */
export const commands = {
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

export type CommandName = keyof typeof commands
