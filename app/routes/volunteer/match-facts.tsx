import { readSafeContact, saySafeContact } from '#app/domain/families/index.ts'
import type { ownMatch } from '#app/domain/matching/index.ts'
import { sayCode, sayList, saySlot } from '#app/domain/matching/words.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import { Contact } from './contact.tsx'
import { sayProfessional } from './own-match-words.ts'
import { sentenceCase } from './visit-words.ts'

type MatchFactsProps = { match: Partial<AnswerOf<typeof ownMatch>> }

/** What a volunteer may know of a family now, and whom to turn to. */
export function MatchFacts({ match }: MatchFactsProps) {
  const professional = sayProfessional(match.professional)
  const { coordinator } = match
  const facts: [string, SummaryRow['value']][] = [
    ['Where', match.area],
    ['What they want to work on', match.needs?.length ? sentence(match.needs.map(sayCode)) : null],
    ['When they are free', match.times?.length ? sentence(match.times.map(saySlot)) : null],
    ['How to be in touch', match.safeContact ? saySafeContact(readSafeContact(match.safeContact)) : null],
    [
      'The professional to talk to',
      professional && (
        <>
          <Contact name={professional} email={match.professional?.email} />
          {match.professional?.since && (
            <>
              <br />
              Since {sayDay(match.professional.since)}
            </>
          )}
        </>
      ),
    ],
    [
      'Your coordinator',
      coordinator?.name && coordinator.name !== match.professional?.name && (
        <Contact name={coordinator.name} email={coordinator.email} />
      ),
    ],
    ['Looked at again', match.pausedUntil ? `On ${sayDay(match.pausedUntil)}` : null],
    ['Asked on', match.mayAnswer && match.proposedOn ? sayDay(match.proposedOn) : null],
  ]
  return <SummaryList rows={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
}

const sentence = (items: readonly string[]): string => sentenceCase(sayList(items))
