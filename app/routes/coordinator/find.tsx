import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { type FamilyStage, familyStageNames } from '#app/domain/families/vocabulary.ts'
import { find } from '#app/domain/finding/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { stageNames } from '#app/domain/recruitment/index.ts'
import type { VolunteerStage } from '#app/domain/recruitment/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { FindForm } from '#app/ui/find-form.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Tag } from '#app/ui/tag.tsx'
import { familyStageMeaning } from './family-words.ts'
import { addressWith } from './list-in-address.ts'
import { matchStageMeaning } from './match-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Find') }]

export const loader = page({ found: ask(find, ({ url }) => wantedIn(url.searchParams)) })

const KINDS = [
  { kind: 'volunteer', label: 'Volunteers' },
  { kind: 'family', label: 'Families' },
] as const

const wantedIn = (search: URLSearchParams) => ({
  q: search.get('q')?.trim().slice(0, 100) ?? '',
  among: KINDS.find(({ kind }) => kind === search.get('among'))?.kind,
})

type Found = ReturnType<typeof useLoaderData<typeof loader>>['found']['rows'][number]

/** Whoever fits what was typed, best first, each with where they stand and the match they are in. */
export default function Find() {
  const { found } = useLoaderData<typeof loader>()
  const search = new URLSearchParams(useLocation().search)
  const { q, among } = wantedIn(search)
  const shown = among ?? found.rows[0]?.kind
  return (
    <Page>
      <PageHead
        title={q === '' ? 'Find a person, family or match' : `Found for “${q}”`}
        actions={
          <FindForm label="Name, reference, telephone or e-mail" action="/find" id="find-again" value={q} />
        }
      />
      {q === '' && <p className="app-lede">{HOW}</p>}
      {q !== '' && shown !== 'match' && (
        <FilterLinks
          label="Look among"
          items={KINDS.map(({ kind, label }) => ({
            href: addressWith('/find', search, { among: kind }),
            label,
            current: shown === kind,
          }))}
        />
      )}
      {q !== '' && (
        <DataTable
          caption="Whoever fits, best first"
          columns={COLUMNS}
          rows={found.rows}
          rowKey={({ reference }) => reference ?? ''}
          empty={<Nobody q={q} among={among} />}
        />
      )}
      {found.next && <p className="app-muted">More fit than are shown. Write more of the name.</p>}
    </Page>
  )
}

const HOW =
  'A name may have a typing error in it. A reference is like V-0042, F-0123 or M-0007. A telephone number is found when it is written in full.'

function Nobody({ q, among }: ReturnType<typeof wantedIn>) {
  if (q.length < 2) return <EmptyState title="Write at least two letters or numbers" />
  const whom = among === 'family' ? 'No family' : among === 'volunteer' ? 'No volunteer' : 'Nobody'
  return (
    <EmptyState title={`${whom} that you look after fits this`}>
      Try fewer letters, only the family name, or a reference like V-0042, F-0123 or M-0007. A telephone
      number is found when it is written in full.
    </EmptyState>
  )
}

const COLUMNS: readonly Column<Found>[] = [
  {
    id: 'name',
    heading: 'Who',
    names: true,
    cell: (row) => (
      <>
        <a className="govuk-link govuk-link--no-visited-state" href={addressOf(row)}>
          {nameOf(row)}
        </a>{' '}
        <span className="app-note">{[row.firstNames, row.reference].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  { id: 'kind', heading: 'Is a', cell: ({ kind }) => kind && kindNames[kind] },
  { id: 'stage', heading: 'Stage', cell: (row) => <Stage row={row} /> },
  { id: 'district', heading: 'District', cell: ({ district }) => district },
  { id: 'match', heading: 'Match', cell: (row) => <InMatch row={row} /> },
]

const kindNames = { volunteer: 'Volunteer', family: 'Family', match: 'Match' } as const

/** A name; the reference where a name was erased. */
function nameOf({ kind, name, companion, reference }: Found): string {
  const known = name ?? reference ?? ''
  return kind === 'match' && companion ? `${known} and ${companion}` : known
}

function addressOf({ kind, volunteerId, familyId, matchId }: Found): string {
  if (kind === 'volunteer') return `/volunteers/${volunteerId}`
  return kind === 'family' ? `/families/${familyId}` : `/matches/${matchId}`
}

function Stage({ row: { kind, stage } }: { row: Found }) {
  if (kind === 'volunteer' && stage) return <>{stageNames[stage as VolunteerStage]}</>
  if (kind === 'family')
    return (
      <Tag meaning={familyStageMeaning[stage as FamilyStage]}>{familyStageNames[stage as FamilyStage]}</Tag>
    )
  return <Tag meaning={matchStageMeaning[stage as MatchStage]}>{matchStageNames[stage as MatchStage]}</Tag>
}

function InMatch({ row: { kind, matchId, matchReference, companion, otherMatches } }: { row: Found }) {
  if (kind === 'match' || !matchId) return <>–</>
  return (
    <>
      <a className="govuk-link" href={`/matches/${matchId}`}>
        {companion ? `With ${companion}` : matchReference}
      </a>{' '}
      {companion && <span className="app-note">{matchReference}</span>}
      {otherMatches ? <span className="app-muted"> And {otherMatches} more.</span> : null}
    </>
  )
}
