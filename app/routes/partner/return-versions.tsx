import { sayDay } from '#app/kernel/day.ts'
import { Details } from '#app/ui/details.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx'
import type { Return } from './return.tsx'

/** Everything that happened to a return, newest first; each edition with its words and its hash. */
export function ReturnVersions({ found }: { found: Return }) {
  const items: TimelineItem[] = []
  if (found.acceptedOn)
    items.push({ id: 'accepted', title: 'Accepted', at: found.acceptedOn, when: sayDay(found.acceptedOn) })
  for (const edition of found.editions) {
    for (const question of found.questions.filter((one) => one.edition === edition.number))
      items.push({
        id: question.id,
        title: 'Queried',
        by: question.askedBy,
        at: question.askedOn,
        when: sayDay(question.askedOn),
        children: <p className="app-small app-keep-lines">{question.question}</p>,
      })
    items.push({
      id: String(edition.number),
      title: `Edition ${edition.number}, certified`,
      by: edition.certifiedBy,
      at: edition.certifiedOn,
      when: sayDay(edition.certifiedOn),
      children: (
        <>
          {edition.answer && <p className="app-small app-keep-lines">{edition.answer}</p>}
          <Details summary={`Seal of edition ${edition.number}`}>
            <code className="app-break">{edition.hash}</code>
          </Details>
        </>
      ),
    })
  }
  if (found.stage !== 'certified' && found.stage !== 'accepted')
    items.unshift({
      id: 'draft',
      title: `Edition ${found.editions.length + 1}, drafted`,
      at: found.today,
      when: `${sayDay(found.today)}, from the records`,
    })
  return (
    <Panel title="Editions">
      <Timeline items={items} />
    </Panel>
  )
}
