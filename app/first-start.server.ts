import { isNotNull } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { programmes, serviceSpells, volunteers } from '#db/schema/index.ts'
import { type StartingRule, seedReference } from '#db/seed/reference.ts'
import { defaultProfile } from './domain/cohorts/index.ts'
import { defaultDisclosureRule } from './domain/cohorts/vocabulary.ts'
import { defaultContactSchedule, defaultTerms } from './domain/coordination/vocabulary.ts'
import type { RuleName } from './domain/governance/vocabulary.ts'
import { defaultWeights } from './domain/matching/vocabulary.ts'
import { defaultReturnTerms } from './domain/partners/vocabulary.ts'
import { defaultRemindersTerms } from './domain/reminders/index.ts'
import { defaultConcernTerms, defaultDutyLine } from './domain/safeguarding/vocabulary.ts'
import { defaultSupervisionTerms } from './domain/supervision/index.ts'
import { defaultVettingRequirements, recountSpells } from './domain/vetting/index.ts'

type Parts = { database: Database; clock: () => Date; newId: () => string }

/**
 * Makes a database ready for use: brings its schema up to date and, where there is no programme yet, sets up the
 * founding one with the rules it starts with. Safe on every start, and when several servers start at once.
 */
export async function prepareData({ database, clock, newId }: Parts): Promise<void> {
  await database.migrate()
  if (await hasProgramme(database.read)) return countOnce(database)
  await database.write(async (tx) => {
    if (await hasProgramme(tx)) return
    await seedReference(tx, startingRules(), { now: clock(), newId })
  })
}

async function hasProgramme(db: Reader): Promise<boolean> {
  const found = await db.select({ id: programmes.id }).from(programmes).limit(1)
  return found.length > 0
}

/** A database from before there were spells of service has them worked out, once. */
async function countOnce(database: Database): Promise<void> {
  const [known] = await database.read.select({ id: serviceSpells.volunteerId }).from(serviceSpells).limit(1)
  if (known) return
  const counted = await database.read
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(isNotNull(volunteers.recruitedAndTrainedOn))
  const ids = counted.map(({ id }) => id)
  if (ids.length > 0) await database.write((tx) => recountSpells(tx, ids))
}

/** A rule's value leaves out the day from which it holds: the table of rules keeps that for each version. */
function startingRules(): StartingRule[] {
  const { effectiveFrom: _, ...requirements } = defaultVettingRequirements
  const rules: (StartingRule & { name: RuleName })[] = [
    {
      name: 'vetting.requirements',
      value: requirements,
      why: 'What a programme asks until it sets rules of its own',
    },
    {
      name: 'partners.returns',
      value: defaultReturnTerms,
      why: 'A return is due by day 15 after its quarter',
    },
    {
      name: 'cohorts.profile',
      value: defaultProfile,
      why: 'How a year is planned, month by month, until the board approves another profile',
    },
    {
      name: 'cohorts.disclosure',
      value: defaultDisclosureRule,
      why: 'Counts of 1 to 5 are hidden from the board until a programme sets another limit',
    },
    { name: 'matching.weights', value: defaultWeights, why: 'The weights a programme starts with' },
    {
      name: 'supervision.terms',
      value: defaultSupervisionTerms,
      why: 'The periods of supervision a programme starts with',
    },
    { name: 'coordination.terms', value: defaultTerms, why: 'The terms a programme starts with' },
    {
      name: 'coordination.contact-schedule',
      value: defaultContactSchedule,
      why: 'When mentors and families are called, until a programme sets it',
    },
    { name: 'safeguarding.terms', value: defaultConcernTerms, why: 'How soon a concern is acted on' },
    {
      name: 'safeguarding.duty-line',
      value: defaultDutyLine,
      why: 'A number to be replaced by the programme’s own',
    },
    {
      name: 'reminders.terms',
      value: defaultRemindersTerms,
      why: 'When people are reminded, until a programme sets it',
    },
  ]
  return rules
}
