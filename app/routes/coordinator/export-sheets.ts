import { listFamilies } from '#app/domain/families/index.ts'
import { familyStageNames } from '#app/domain/families/vocabulary.ts'
import { whoIsCalled } from '#app/domain/finding/index.ts'
import type { List } from '#app/domain/finding/vocabulary.ts'
import { listMatches } from '#app/domain/matching/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { volunteers } from '#app/domain/people/index.ts'
import { sourceNames, stageNames } from '#app/domain/recruitment/index.ts'
import { type Sheet, sheet } from '#app/http/sheet.server.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { familiesIn, matchesIn, soughtIn, volunteersIn } from './filters-in-address.ts'

type Called = AnswerOf<typeof whoIsCalled>

const yesOrNo = (value: boolean) => (value ? 'yes' : 'no')

/**
 * What a file holds of each list. Days are written as 2026-10-03, which every spreadsheet sorts; nothing is in it
 * that is sensitive by itself: no needs, languages, notes or ways of contact.
 */
export const sheets: Readonly<Record<List, Sheet>> = {
  volunteers: sheet({
    list: volunteers,
    input: volunteersIn,
    columns: [
      { heading: 'Reference', of: ['reference'], cell: (row) => row.reference },
      { heading: 'Name', of: ['displayName'], cell: (row) => row.displayName },
      { heading: 'Stage', of: ['stage'], cell: (row) => stageNames[row.stage] },
      { heading: 'District', of: ['district'], cell: (row) => row.district },
      { heading: 'Organisation', of: ['organisation'], cell: (row) => row.organisation },
      { heading: 'Looked after by', of: ['coordinator'], cell: (row) => row.coordinator },
      { heading: 'Enquired on', of: ['enquiredOn'], cell: (row) => row.enquiredOn },
      { heading: 'Heard of us through', of: ['source'], cell: (row) => sourceName(row.source) },
      { heading: 'Ready', of: ['ready'], cell: (row) => yesOrNo(row.ready && !row.ended) },
      { heading: 'Room for', of: ['freePlaces'], cell: (row) => row.freePlaces?.free },
      {
        heading: 'Still needed',
        of: ['gaps', 'ended'],
        cell: (row) => (row.ended ? '' : row.gaps.join(' ')),
      },
    ],
  }),
  families: sheet({
    before: { query: whoIsCalled, input: (search) => ({ q: soughtIn(search) }) },
    list: listFamilies,
    input: (search, called) => ({ ...familiesIn(search), called: (called as Called).ids?.families }),
    columns: [
      { heading: 'Reference', of: ['reference'], cell: (row) => row.reference },
      { heading: 'Family', of: ['familyName'], cell: (row) => row.familyName },
      { heading: 'Area', of: ['place'], cell: (row) => row.place },
      { heading: 'District', of: ['district'], cell: (row) => row.district },
      { heading: 'Organisation', of: ['organisation'], cell: (row) => row.organisation },
      { heading: 'Looked after by', of: ['coordinator'], cell: (row) => row.coordinator },
      { heading: 'Where they stand', of: ['stage'], cell: (row) => familyStageNames[row.stage] },
      { heading: 'Referred on', of: ['referredOn'], cell: (row) => row.referredOn },
      { heading: 'Waiting since', of: ['waitingSince'], cell: (row) => row.waitingSince },
      { heading: 'Days waiting', of: ['daysWaiting'], cell: (row) => row.daysWaiting },
      {
        heading: 'Match',
        of: ['matchStage'],
        cell: (row) => row.matchStage && matchStageNames[row.matchStage],
      },
    ],
  }),
  matches: sheet({
    before: { query: whoIsCalled, input: (search) => ({ q: soughtIn(search), volunteersToo: true }) },
    list: listMatches,
    input: (search, called) => ({ ...matchesIn(search), called: (called as Called).ids ?? undefined }),
    columns: [
      { heading: 'Reference', of: ['reference'], cell: (row) => row.reference },
      { heading: 'Mentor', of: ['volunteer'], cell: (row) => row.volunteer },
      { heading: 'Family', of: ['familyReference'], cell: (row) => row.familyReference },
      { heading: 'Family name', of: ['familyName'], cell: (row) => row.familyName },
      { heading: 'Stage', of: ['stage'], cell: (row) => matchStageNames[row.stage] },
      { heading: 'District', of: ['district'], cell: (row) => row.district },
      { heading: 'Organisation', of: ['organisation'], cell: (row) => row.organisation },
      { heading: 'Looked after by', of: ['coordinator'], cell: (row) => row.coordinator },
      { heading: 'Professional contact', of: ['professional'], cell: (row) => row.professional },
      { heading: 'Proposed on', of: ['proposedOn'], cell: (row) => row.proposedOn },
      { heading: 'Ended on', of: ['endedOn'], cell: (row) => row.endedOn },
    ],
  }),
}

/** Sources of earlier systems are kept as they were written. */
const sourceName = (source: string | null) =>
  source === null ? '' : ((sourceNames as Record<string, string>)[source] ?? source)
