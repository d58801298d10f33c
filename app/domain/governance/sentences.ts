import { inArray, sql } from 'drizzle-orm'
import type { Consequence, Mention, Sentence } from '#app/kernel/consequences.ts'
import type { Event } from '#app/kernel/events.ts'
import type { Reader } from '#db/client.ts'
import { accounts, type auditRows, families, organisations, volunteers } from '#db/schema/index.ts'
import { consequences } from '../consequences.ts'

/** How many ids one question to the database may name. */
const AT_ONCE = 500

/** A row of the audit log that tells what somebody did. */
export type Deed = Pick<typeof auditRows.$inferSelect, 'id' | 'at' | 'actorId' | 'event' | 'ids'>

/** A deed as it is read: when, who, and what in plain words. */
export type ReadSentence = {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly text: string
}

/**
 * The sentences of some rows of the audit log, in the order given. The log holds ids alone; names are looked up now,
 * all together. Families are named by their reference, so that a sentence holds nobody's family name.
 */
export async function readSentences(db: Reader, rows: readonly Deed[]): Promise<ReadSentence[]> {
  const written = rows.map((row) => ({ row, sentence: sentenceOf(row) }))
  const mentions = written.flatMap(({ row, sentence }) => [
    { about: 'account', id: row.actorId } as const,
    ...sentence.filter((part) => typeof part !== 'string'),
  ])
  const nameOf = await namesOf(db, mentions)
  return written.map(({ row, sentence }) => ({
    id: row.id,
    at: row.at,
    actor: actorNames[row.actorId] ?? nameOf({ about: 'account', id: row.actorId }),
    text: capital(sentence.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('')),
  }))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Those who act without an account. */
const actorNames: Readonly<Record<string, string>> = {
  anyone: 'Somebody who was not signed in',
  service: 'Alongside',
}

/** What is said of somebody whose record was erased. */
const nobodyNow: Readonly<Record<Mention['about'], string>> = {
  volunteer: 'a volunteer no longer on record',
  family: 'a family no longer on record',
  account: 'an account no longer on record',
  organisation: 'an organisation no longer on record',
}

/** The log is kept for ever: what happened under a name that the service no longer knows is told by that name. */
function sentenceOf({ event: type, ids }: Deed): Sentence {
  const known = (consequences as unknown as Readonly<Record<string, Consequence<Event> | undefined>>)[type]
  return known ? known.says({ type, ...ids }) : [type.replaceAll(/[.-]/g, ' ')]
}

async function namesOf(db: Reader, mentions: readonly Mention[]): Promise<(mention: Mention) => string> {
  const names = new Map<string, string>()
  const keys = [...new Set(mentions.map(({ about, id }) => `${about} ${id}`))]
  for (let start = 0; start < keys.length; start += AT_ONCE)
    for (const { about, id, name } of await lookUp(db, keys.slice(start, start + AT_ONCE)))
      names.set(`${about} ${id}`, about === 'family' ? `family ${name}` : name)
  return ({ about, id }) => names.get(`${about} ${id}`) ?? nobodyNow[about]
}

/** All kinds in one statement; those that nobody mentions are asked for by no id, which costs nothing. */
function lookUp(db: Reader, keys: readonly string[]) {
  const idsOf = (about: Mention['about']) =>
    keys.flatMap((key) => (key.startsWith(`${about} `) ? key.slice(about.length + 1) : []))
  const named = (about: Mention['about']) => sql<Mention['about']>`${sql.raw(`'${about}'`)}`.as('about')
  return db
    .select({ about: named('account'), id: accounts.id, name: accounts.displayName })
    .from(accounts)
    .where(inArray(accounts.id, idsOf('account')))
    .unionAll(
      db
        .select({ about: named('volunteer'), id: volunteers.id, name: volunteers.displayName })
        .from(volunteers)
        .where(inArray(volunteers.id, idsOf('volunteer'))),
    )
    .unionAll(
      db
        .select({ about: named('family'), id: families.id, name: families.reference })
        .from(families)
        .where(inArray(families.id, idsOf('family'))),
    )
    .unionAll(
      db
        .select({ about: named('organisation'), id: organisations.id, name: organisations.name })
        .from(organisations)
        .where(inArray(organisations.id, idsOf('organisation'))),
    )
}
