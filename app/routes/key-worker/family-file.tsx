import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { familyFile, readFileNeeds } from '#app/domain/families/index.ts'
import { familyStageNames, type LevelOfNeed, levelOfNeedNames } from '#app/domain/families/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`The file of family ${data?.file.reference ?? ''}`) },
]

export const loader = page({ file: ask(familyFile) })

type File = ReturnType<typeof useLoaderData<typeof loader>>['file']

/** The family file, for the family's own team and the safeguarding lead. */
export default function FamilyFile() {
  const { file } = useLoaderData<typeof loader>()
  return (
    <Page width="reading" back={{ href: `/families/${file.familyId}`, label: `Family ${file.reference}` }}>
      <PageHead
        caption="The family file"
        title={`Family ${file.reference}`}
        tag={<Tag meaning="restricted">The family’s own team</Tag>}
        lede="Nobody who recruits or matches volunteers can open this. That you have opened it is written down, and the family may read who did."
      />
      <SummaryList rows={factsOf(file)} />
      <Section title="Who is in the family">
        {file.members.length === 0 && <EmptyState title="Nobody is on record" />}
        <SummaryList rows={file.members.map(memberRow)} />
      </Section>
      <Section title="What it was referred for">
        <ul className="govuk-list govuk-list--bullet">
          {criteriaOf(file).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {criteriaOf(file).length === 0 && <EmptyState title="No criteria are on record" />}
      </Section>
      <Needs file={file} />
    </Page>
  )
}

const roleNames = { main_carer: 'Parent or carer', adult: 'Adult', child: 'Child' } as const

function memberRow({ role, displayName, birthMonth, phone, email }: File['members'][number]): SummaryRow {
  const value = [displayName, birthMonth && `born in ${sayMonth(birthMonth)}`, phone, email]
    .filter(Boolean)
    .join(', ')
  return { name: roleNames[role], value: value || 'Nothing more is on record' }
}

/** "January 2015" for `2015-01`. */
const sayMonth = (month: string) => sayDay(`${month}-01`).replace(/^1 /, '')

function factsOf({ stage, referredOn, expectedExitOn, levelOfNeed }: File): SummaryRow[] {
  const level = levelOfNeed as LevelOfNeed | null
  return [
    { name: 'Where it stands', value: familyStageNames[stage] },
    { name: 'Referred', value: sayDay(referredOn) },
    ...(expectedExitOn ? [{ name: 'Expected to leave', value: sayDay(expectedExitOn) }] : []),
    { name: 'Level of need', value: level ? `${level}, ${levelOfNeedNames[level]}` : 'Not on record' },
  ]
}

/** The criteria the family meets, in the words of the programme's list. */
function criteriaOf({ criteriaMet, criteria }: File): string[] {
  const met = new Set(criteriaMet ? (JSON.parse(criteriaMet) as string[]) : [])
  return criteria.filter(({ id }) => met.has(id)).map(({ words }) => words)
}

function Needs({ file }: { file: File }) {
  const { help, referrer } = readFileNeeds(file.needs)
  return (
    <Section title="What it needs">
      <p className="govuk-body">{help || 'Nothing is on record.'}</p>
      {referrer && (
        <p className="govuk-body">
          Asked for by {[referrer.name, referrer.organisation].filter(Boolean).join(', ')}: {referrer.contact}
        </p>
      )}
    </Section>
  )
}
