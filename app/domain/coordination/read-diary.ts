import { and, asc, eq, gte, or } from 'drizzle-orm'
import { addDays } from '#app/kernel/day.ts'
import { keyset } from '#app/kernel/keyset.ts'
import type { Asking } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, contactNotes, nextActions } from '#db/schema/index.ts'
import { contactNote, nextAction } from './records.ts'

/** Contacts on one page. */
const PAGE = 20

const latestFirst = keyset('falling', [contactNotes.happenedOn, 'day'], [contactNotes.id, 'text'])

/** For how many days an ended action still shows, so that its end can be undone. A judgement. */
const SHOWN_AFTER_ITS_END = 14
const MOST_ACTIONS = 50

/** Whose diary: the one column that says it, in each table. */
export type Of = { column: 'volunteerId' | 'familyId' | 'matchId'; id: string }

/** The fields of every diary, with their tiers. */
export const diaryReveals = {
  volunteerId: 'T1',
  familyId: 'T1',
  matchId: 'T1',
  title: 'T2',
  contacts: 'T3',
  actions: 'T3',
  today: 'T1',
  next: 'T1',
} as const

type Reading = Pick<Asking, 'db' | 'actor' | 'kinds' | 'today'>

/** What was said and what is to be done about somebody, within the asker's reach: contacts newest first, actions by day. */
export async function readDiary(asking: Reading, of: Of, before: string | undefined) {
  const [contacts, actions] = await Promise.all([contactsOf(asking, of, before), actionsOf(asking, of)])
  const { rows: shown, next } = latestFirst.cut(contacts, PAGE, (row) => [row.happenedOn, row.id])
  return {
    contacts: shown.map((row) => ({ ...row, words: locked(contactNotes.words, row.id, row.words) })),
    actions: actions.map((row) => ({ ...row, words: locked(nextActions.words, row.id, row.words) })),
    today: asking.today,
    next,
  }
}

function contactsOf({ db, actor, kinds }: Reading, { column, id }: Of, before: string | undefined) {
  return db
    .select({
      id: contactNotes.id,
      about: contactNotes.about,
      way: contactNotes.way,
      withWhom: contactNotes.withWhom,
      happenedOn: contactNotes.happenedOn,
      happenedAt: contactNotes.happenedAt,
      words: contactNotes.words,
      by: accounts.displayName,
    })
    .from(contactNotes)
    .leftJoin(accounts, eq(accounts.id, contactNotes.recordedBy))
    .where(and(eq(contactNotes[column], id), reach(contactNote, actor, kinds), latestFirst.after(before)))
    .orderBy(...latestFirst.order)
    .limit(PAGE + 1)
}

function actionsOf({ db, actor, kinds, today }: Reading, { column, id }: Of) {
  const lately = gte(nextActions.endedOn, addDays(today, -SHOWN_AFTER_ITS_END))
  return db
    .select({
      id: nextActions.id,
      about: nextActions.about,
      words: nextActions.words,
      dueOn: nextActions.dueOn,
      state: nextActions.state,
      endedOn: nextActions.endedOn,
      droppedBecause: nextActions.droppedBecause,
      assignee: accounts.displayName,
      version: nextActions.version,
    })
    .from(nextActions)
    .innerJoin(accounts, eq(accounts.id, nextActions.assigneeId))
    .where(
      and(
        eq(nextActions[column], id),
        reach(nextAction, actor, kinds),
        or(eq(nextActions.state, 'open'), lately),
      ),
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.id))
    .limit(MOST_ACTIONS)
}
