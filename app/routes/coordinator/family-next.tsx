import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { NextAction } from '#app/ui/panel.tsx'
import type { FamilyPartProps } from './family.tsx'
import { ConsentForm } from './family-consents.tsx'
import { MoveFamilyForm } from './family-move.tsx'
import { RiskForm } from './family-risk.tsx'

/** The one thing that stands between this family and its mentor. */
export function FamilyNext(part: FamilyPartProps) {
  const { family, mayChange, mayMatch } = part
  const { familyId, stage, shares, waitingSince, matches = [] } = family
  if (waitingSince && shares && (hasCurrentRisk(part) || !mayChange))
    return mayMatch ? <FindMentor familyId={familyId} /> : null
  const open = matches.find((match) => (openMatchStages as readonly string[]).includes(match.stage))
  if (open && !waitingSince)
    return (
      <NextAction title={`Look after the match with ${open.volunteer}`}>
        <ButtonLink href={`/matches/${open.matchId}`}>Open the match</ButtonLink>
      </NextAction>
    )
  if (!mayChange || stage === 'closed' || stage === 'signposted') return null
  if (stage === 'referred' || stage === 'screening')
    return (
      <NextAction title={stage === 'referred' ? 'Look at this new referral' : 'Decide about this referral'}>
        <p className="govuk-body">
          {stage === 'referred'
            ? 'Be in touch in the safe way named here, and say when somebody has started.'
            : 'Accept the family, or point it to help that fits better.'}
        </p>
        <MoveFamilyForm {...part} primary />
      </NextAction>
    )
  if (!shares)
    return (
      <NextAction title="Ask whether they agree to share a short profile">
        <p className="govuk-body">
          Without this consent nobody can look for a mentor. The family may say no.
        </p>
        <ConsentForm {...part} consent="sharing_for_mentoring" primary />
      </NextAction>
    )
  if (!hasCurrentRisk(part))
    return (
      <NextAction title="Judge the risk to visitors">
        <p className="govuk-body">No mentor can be proposed until somebody has judged it.</p>
        <RiskForm {...part} primary />
      </NextAction>
    )
  return (
    <NextAction title="Put the family on the waiting list">
      <p className="govuk-body">Write down what they agreed to share, and since when they wait.</p>
      <ButtonLink href={`/families/${familyId}?change=profile`}>Write the profile</ButtonLink>
    </NextAction>
  )
}

function FindMentor({ familyId }: { familyId: string | undefined }) {
  return (
    <NextAction title="Find a mentor">
      <p className="govuk-body">See who fits, why, and who does not. The family chooses.</p>
      <ButtonLink href={`/families/${familyId}/match`}>Find a mentor</ButtonLink>
    </NextAction>
  )
}

/** Whether the risk to visitors was judged, and the judgement still stands. */
function hasCurrentRisk({ family: { visitRisk, on } }: FamilyPartProps): boolean {
  return visitRisk != null && on !== undefined && visitRisk.expiresOn > on
}
