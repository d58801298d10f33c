import { AskLine } from './ask-line.tsx'
import { Meter } from './meter.tsx'

/** One reason: the points given of those possible, in words. `got` is null where the answer is not known. */
export type Point = { id: string; got: number | null; of: number; words: string; ask?: string }

/** Why somebody fits: every reason with its points, and what is still to be asked. */
export function Points({ points }: { points: readonly Point[] }) {
  return (
    <div>
      <ul className="app-points">
        {points.map((point) => (
          <li key={point.id}>
            <b>
              {point.got ?? '?'} of {point.of}
            </b>{' '}
            {point.words}
          </li>
        ))}
      </ul>
      {points.map((point) => point.ask && <AskLine key={point.id}>{point.ask}</AskLine>)}
    </div>
  )
}

/** The sum of the points, with a bar of the same meaning. */
export function Score({ got, of }: { got: number; of: number }) {
  return (
    <div className="app-score">
      <span>
        <b>{got}</b> of {of}
      </span>
      <Meter value={got} of={of} />
    </div>
  )
}
