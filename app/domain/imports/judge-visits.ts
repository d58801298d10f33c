import type { Day } from '#app/kernel/day.ts'
import { rowFingerprint } from './identity.ts'
import { type JudgedRow, known, refused } from './judged-row.ts'
import { type Judging, looksAfter, markOf } from './judging.ts'
import { subjectsOfMarks } from './marks.ts'
import {
  type EarlierVisit,
  familiesNamed,
  type MatchOnRecord,
  matchesOf,
  pairKey,
  visitsOf,
  volunteersNamed,
} from './visit-records.ts'
import type { Finding, ReadRow, VisitRecord } from './vocabulary.ts'

/** A visit on its way in, with the match it belongs to. */
export type VisitToWrite = VisitRecord & {
  readonly matchId: string
  readonly familyId: string
  readonly volunteerId: string
}

/**
 * Visits: each belongs to a match that is on record and has begun. The volunteer is named by e-mail address or
 * reference, the family by the reference under which it was imported or by ours.
 */
export async function judgeVisits(
  judging: Judging,
  rows: readonly ReadRow<VisitRecord>[],
): Promise<JudgedRow<VisitToWrite>[]> {
  const markFor = (one: VisitRecord) => markOf(judging, rowFingerprint('visits', one))
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const imported = await subjectsOfMarks(judging, 'visits', good.map(markFor))
  const volunteers = await volunteersNamed(
    judging,
    good.map(({ volunteer }) => volunteer),
  )
  const families = await familiesNamed(
    judging,
    good.map(({ family }) => family),
  )
  const pairs = await matchesOf(judging, [...volunteers.values()])
  const earlier = await visitsOf(judging, [...pairs.values()].flat())

  return rows.map((row): JudgedRow<VisitToWrite> => {
    if (!('ok' in row)) return refused(row.line, ...row.problems)
    const { ok: one, line, warnings } = row
    const mark = markFor(one)
    const volunteerId = volunteers.get(one.volunteer.toLowerCase())
    const familyId = families.get(one.family.toLowerCase())
    const importedAs = imported.get(mark)
    if (importedAs !== undefined) {
      const was = earlier.byId.get(importedAs)
      return was && isAnother(was, { on: one.on, volunteerId, familyId })
        ? refused(line, numberUsedBefore)
        : known(line)
    }
    if (!one.contactMade || one.minutes === null) return refused(line, nobodyReached)
    if (volunteerId === undefined) return refused(line, noVolunteer)
    if (familyId === undefined) return refused(line, noFamily)
    const match = matchOn(judging, pairs.get(pairKey(volunteerId, familyId)) ?? [], one.on)
    if ('problem' in match) return refused(line, match.problem)
    if (earlier.onDay(match.id, one.on).some((visit) => isSame(visit, one)))
      return known(line, [onRecordAlready])
    const made = { ...one, matchId: match.id, familyId, volunteerId }
    return { line, state: 'new', made, marks: [mark], warnings: [...warnings, ...match.notes] }
  })
}

const nobodyReached: Finding = {
  field: 'contactMade',
  message: 'Nobody was reached, so there was no visit.',
}
const noVolunteer: Finding = {
  field: 'volunteer',
  message: 'No volunteer of the organisation has this e-mail address or reference.',
}
const noFamily: Finding = {
  field: 'family',
  message: 'There is no family with this reference. Import the families first.',
}
const notMatched: Finding = {
  field: '',
  message:
    'This volunteer and this family are not matched here. Record the match, then import the file again.',
}
const notBegun: Finding = {
  field: '',
  message: 'This match has not begun here. Record the introduction, then import the file again.',
}
const outsideMatch: Finding = {
  field: 'on',
  message: 'On this day the match had not been proposed yet, or was over. Check the date.',
}
const numberUsedBefore: Finding = {
  field: 'rowId',
  message:
    'Another visit was imported under this row number. If the numbers start again in each file, choose no column for them.',
}
const onRecordAlready: Finding = {
  field: 'on',
  message: 'This visit is on record already: same match, same day, same time or length.',
}

/** Row numbers that start again in each file would make new visits look like old ones. */
const isAnother = (
  was: EarlierVisit,
  row: { on: Day; volunteerId: string | undefined; familyId: string | undefined },
) =>
  was.on !== row.on ||
  was.volunteerId !== (row.volunteerId ?? was.volunteerId) ||
  was.familyId !== (row.familyId ?? was.familyId)

/** A visit that the volunteer has logged here may stand in the file too. */
const isSame = (visit: EarlierVisit, row: VisitRecord) =>
  visit.startedAt !== null && row.startsAt !== null
    ? visit.startedAt === row.startsAt
    : visit.minutes === row.minutes

/** The match of a pair on a day: the one that ran then, else the last that began, with a note. */
function matchOn(
  judging: Judging,
  pair: readonly MatchOnRecord[],
  on: Day,
): { id: string; notes: Finding[] } | { problem: Finding } {
  const reached = pair.filter(({ districtId }) => looksAfter(judging, districtId))
  if (reached.length === 0) return { problem: notMatched }
  const begun = reached.filter(({ hasBegun }) => hasBegun)
  const running = begun.findLast(({ from, to }) => from <= on && (to === null || on <= to))
  if (running) return { id: running.id, notes: [] }
  const last = begun.at(-1)
  return last ? { id: last.id, notes: [outsideMatch] } : { problem: notBegun }
}
