import { sayDay } from '#app/kernel/day.ts'
import { sayCard } from './own-words.ts'
import type { OwnData } from './your-mentor.tsx'

/** The mentor as their card shows them, and since when. The drawing is the same for everybody. */
export function MentorCard({ own }: { own: OwnData }) {
  const { mentor, chosenOn, introducedOn } = own
  if (!mentor) return null
  return (
    <div className="app-mentor">
      <svg viewBox="0 0 84 84" aria-hidden="true" focusable="false">
        <circle className="app-mentor__ground" cx="42" cy="42" r="42" />
        <path className="app-mentor__person" d="M14 73a28 25 0 0 1 56 0 42 42 0 0 1-56 0z" />
        <circle className="app-mentor__person" cx="42" cy="33" r="15" />
      </svg>
      <div>
        <h2>{mentor.firstName}</h2>
        <p>
          {sayCard(mentor)} {chosenOn && `You chose ${mentor.firstName} on ${sayDay(chosenOn)}.`}{' '}
          {introducedOn && `You have known each other since ${sayDay(introducedOn)}.`}
        </p>
      </div>
    </div>
  )
}
