import type { ReactNode } from 'react'
import type { ToldPerson } from '#app/domain/safeguarding/vocabulary.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Panel } from '#app/ui/panel.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayMoment, sentenceCase } from '../volunteer/visit-words.ts'
import type { ConcernData } from './concern.tsx'
import { dangerWords, raiserWords, toldWords } from './concern-words.ts'

/** What is known of a concern beside its words. */
export function ConcernFacts({ concern }: { concern: ConcernData }) {
  const { people, involved, raisedAs, raisedAt, happenedOn, danger, told } = concern
  const facts: [string, ReactNode][] = [
    ['Raised by', people.raisedBy && `${people.raisedBy}, ${raiserWords[raisedAs]}`],
    ['Raised at', sayMoment(raisedAt)],
    ['Happened on', sayDay(happenedOn)],
    ['In danger now?', dangerWords[danger]],
    ['Told', sentenceCase(told.map((one) => toldWords[one as ToldPerson].toLowerCase()).join(', '))],
    ['Match', linkTo(involved?.match, `/matches/${involved?.matchPath}`)],
    ['Family', linkTo(involved?.family, `/families/${involved?.familyPath}`)],
    ['Volunteer', linkTo(involved?.volunteer, `/volunteers/${involved?.volunteerPath}`)],
    ['Kept from', people.withheldFrom],
  ]
  return (
    <Panel title="What is known">
      <SummaryList open rows={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
    </Panel>
  )
}

function linkTo(words: string | null | undefined, href: string) {
  return (
    words && (
      <a className="govuk-link" href={href}>
        {words}
      </a>
    )
  )
}
