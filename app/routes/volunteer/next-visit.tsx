import type { DutyLine } from '#app/domain/safeguarding/vocabulary.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { NextCard } from '#app/ui/next-card.tsx'
import { Contact } from './contact.tsx'
import { OnHold } from './on-hold.tsx'
import { nameOf, type OwnMatch, sayProfessional } from './own-match-words.ts'
import { sayClock, sayWeekday } from './visit-words.ts'

export type Plan = {
  matchId: string
  plannedOn: string
  plannedAt: string | null
  minutes: number
  agreed: string | null
  inDays: number
  onHold: boolean
}

type NextVisitProps = {
  plan: Plan
  match: OwnMatch
  line: DutyLine
  /** Nothing else on the page comes first. */
  first: boolean
}

/** The next visit: when, with whom, in which area, and the professional to turn to. */
export function NextVisit({ plan, match, line, first }: NextVisitProps) {
  const professional = sayProfessional(match.professional)
  return (
    <NextCard
      when={whenOf(plan)}
      day={plan.inDays < 2 ? sayWeekday(plan.plannedOn) : `In ${plan.inDays} days`}
      actions={
        <>
          <ButtonLink href={`/visits/matches/${plan.matchId}/log`} kind={first ? 'primary' : 'secondary'}>
            {plan.inDays === 0 ? 'Log this visit' : 'Log a visit'}
          </ButtonLink>
          <ButtonLink href={`/visits/matches/${plan.matchId}`} kind="secondary">
            About this match
          </ButtonLink>
        </>
      }
    >
      {plan.onHold && <OnHold line={line} />}
      <p>
        <b>{nameOf(match)}</b>
        {match.firstNames && match.area && `, in ${match.area}`}.
      </p>
      {plan.agreed && (
        <p>
          <b>You agreed to:</b> {plan.agreed}
        </p>
      )}
      {professional && (
        <p>
          <b>To talk to:</b> <Contact name={professional} email={match.professional?.email} />
        </p>
      )}
    </NextCard>
  )
}

function whenOf({ inDays, plannedOn, plannedAt }: Plan): string {
  const day = inDays === 0 ? 'Today' : inDays === 1 ? 'Tomorrow' : sayWeekday(plannedOn)
  return plannedAt ? `${day}, ${sayClock(plannedAt)}` : day
}
