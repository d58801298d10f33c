import type { Published } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Figure, Figures } from '#app/ui/figure.tsx'
import type { EndedPack } from './board.tsx'
import { Count, said } from './say-published.tsx'

/** The numbers of the whole programme at the end of the quarter, each with how it is counted. */
export function BoardFigures({ pack }: { pack: EndedPack }) {
  const { year, whole, ended, today, supervisionTerms: terms, waitingIsNow } = pack
  const { target, planned, at } = year
  const inPost = ended.at(-1)?.inPost ?? 'c'
  const measured =
    target === null
      ? {}
      : { against: `of ${said(target)}${planned === null ? '' : `, profile ${said(planned)}`}` }
  const bar = (value: typeof inPost) =>
    target === null || value === 'c' ? {} : { progress: { value, target } }
  return (
    <Figures>
      <Figure
        large
        title="Recruited and trained this year"
        number={<Count of={whole.flow} />}
        {...measured}
        {...bar(whole.flow)}
        definition="Each person counted once, ever, on the day the last gate was met: application, interview, self-declaration, references, identity, DBS, training, observed practice, panel and agreement. People who leave later still count."
      />
      <Figure
        title={`In post on ${sayDay(at)}`}
        number={<Count of={inPost} />}
        {...(target === null ? {} : { against: `of ${said(target)}` })}
        {...bar(inPost)}
        definition="Recruited and trained by that day, not left, and no gate more than 28 days out of date."
      />
      <Figure
        title="Families with a mentor"
        number={<Count of={whole.families.whole} />}
        definition={`Families whose match had begun by ${sayDay(at)}, on trial or confirmed, and had not ended.`}
      />
      <Figure
        title="Supported after the programme"
        number={<Count of={whole.families.part} />}
        {...outOf(whole.families.whole)}
        definition="Those of the families with a mentor who had left the programme by that day, and whose support goes on."
      />
      <Figure
        title="Families waiting"
        number={waitingIsNow ? <Count of={whole.waiting} /> : '–'}
        definition={
          waitingIsNow
            ? `Families who agreed to share a profile and have no mentor yet, on ${sayDay(today)}.`
            : 'How many waited on a day that is gone is not kept. The newest quarter shows how many wait today.'
        }
      />
      <Figure
        title="Supervision on time"
        number={<Count of={whole.supervision.part} />}
        {...outOf(whole.supervision.whole)}
        definition={`Mentors in a match whose last session with their supervisor was within its term: monthly in their first ${terms.monthlyForMonths} months, then every ${terms.everyDays} days.`}
      />
    </Figures>
  )
}

/** What a number is a part of; nothing where that is hidden, or nobody. */
const outOf = (whole: Published) => (whole === 'c' || whole === 0 ? {} : { against: `of ${said(whole)}` })
