import { differingMeasures } from '#app/domain/partners/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { type Task, TaskList } from '#app/ui/task-list.tsx'
import type { Return } from './return.tsx'

/** What a partner still has to do before its quarter is done. */
export function ReturnTasks({ found }: { found: Return }) {
  const { stage, editions, figures, quarter, today } = found
  const edition = editions.at(0)
  const differences = edition ? differingMeasures(edition.figures, figures).length : 0
  const certified = stage === 'certified' || stage === 'accepted'
  const tasks: Task[] = [
    {
      title: 'Numbers from the records',
      href: '#numbers',
      hint: edition ? sayDifferences(differences) : 'Open each number and check it',
      status: certified && differences === 0 ? <Done /> : <ToDo />,
    },
    {
      title: 'What happened this quarter',
      ...(found.mayCertify ? { href: '#certify' } : {}),
      hint: 'Your story, about 300 words at most',
      status: edition?.story ? <Done /> : <Tag meaning="quiet">If you like</Tag>,
    },
    certified && differences === 0
      ? { title: 'Certify', hint: `Edition ${edition?.number}`, status: <Done /> }
      : today < quarter.to
        ? {
            title: 'Certify',
            hint: `From ${sayDay(quarter.to)}`,
            status: <Tag meaning="quiet">Cannot start yet</Tag>,
          }
        : { title: 'Certify', ...(found.mayCertify ? { href: '#certify' } : {}), status: <ToDo /> },
  ]
  return (
    <Section title={certified && differences === 0 ? 'What was done' : 'What is left to do'}>
      <TaskList tasks={tasks} />
    </Section>
  )
}

const sayDifferences = (count: number) =>
  count === 0
    ? 'The same as when they were certified'
    : `${count} ${count === 1 ? 'difference' : 'differences'} to explain`

const Done = () => <Tag meaning="met">Done</Tag>
const ToDo = () => <Tag meaning="late">To do</Tag>
