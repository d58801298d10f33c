import * as access from './access/index.ts'
import * as belonging from './belonging/index.ts'
import * as cohorts from './cohorts/index.ts'
import { collector } from './collect.ts'
import * as coordination from './coordination/index.ts'
import * as families from './families/index.ts'
import * as finding from './finding/index.ts'
import * as governance from './governance/index.ts'
import * as handover from './handover/index.ts'
import * as imports from './imports/index.ts'
import * as liaison from './liaison/index.ts'
import * as matching from './matching/index.ts'
import * as mentoring from './mentoring/index.ts'
import * as partners from './partners/index.ts'
import * as people from './people/index.ts'
import * as recruitment from './recruitment/index.ts'
import * as reminders from './reminders/index.ts'
import * as safeguarding from './safeguarding/index.ts'
import * as supervision from './supervision/index.ts'
import * as vetting from './vetting/index.ts'

const collect = collector('command')

/** Everything the service can do, by name. */
export const commands = {
  ...collect(access),
  ...collect(belonging),
  ...collect(cohorts),
  ...collect(coordination),
  ...collect(families),
  ...collect(finding),
  ...collect(governance),
  ...collect(handover),
  ...collect(imports),
  ...collect(liaison),
  ...collect(matching),
  ...collect(mentoring),
  ...collect(partners),
  ...collect(people),
  ...collect(recruitment),
  ...collect(reminders),
  ...collect(safeguarding),
  ...collect(supervision),
  ...collect(vetting),
}

export type CommandName = keyof typeof commands
