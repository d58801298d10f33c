import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { FamilyPartProps } from './family.tsx'
import { answerLines } from './family-words.ts'

/** What the family agreed to share. Without its consent there is nothing here to read. */
export function SharedProfile({ family: { familyId, answers, shares }, mayChange }: FamilyPartProps) {
  return (
    <Section title="What they agreed to share" id="profile">
      {answers ? (
        <>
          <SummaryList rows={answerLines(answers).map(({ name, value }) => ({ name, value }))} />
          {mayChange && shares && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/families/${familyId}?change=profile`}>
                Change the profile
              </a>
            </p>
          )}
        </>
      ) : (
        <EmptyState title="The family does not share a profile">
          What it told us before stays with its own team. Nobody looks for a mentor until it agrees.
        </EmptyState>
      )}
    </Section>
  )
}
