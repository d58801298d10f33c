import { Section } from '#app/ui/section.tsx'
import { MentorCard } from './mentor-card.tsx'
import { sayWhatIsNext } from './own-words.ts'
import type { OwnData } from './your-mentor.tsx'

/** What happens next where the family has not chosen a mentor: a card to think about, or how far the search is. */
export function NotYet({ own }: { own: OwnData }) {
  const { mentor, keyWorker, coordinator, familyStage, isWaiting } = own
  const whoAsks = [keyWorker && `${keyWorker}, your key worker,`, coordinator?.name]
    .filter(Boolean)
    .join(' or ')
  if (!mentor)
    return (
      <>
        <p>{sayWhatIsNext(familyStage, isWaiting)}</p>
        <Section title="What happens next">
          <ul>
            <li>We ask you what you would like help with.</li>
            <li>We look for a mentor who fits.</li>
            <li>You read about them here, and you choose. You can say no.</li>
          </ul>
        </Section>
      </>
    )
  return (
    <>
      <p>{mentor.firstName} would like to be your mentor.</p>
      <MentorCard own={own} />
      <Section title="You choose">
        <p>
          {whoAsks || 'Your coordinator'} will ask what you think. You can say yes or no. You do not have to
          say why.
        </p>
      </Section>
    </>
  )
}
