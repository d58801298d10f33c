import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { BarRows } from '#app/ui/bar-rows.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Progress } from '#app/ui/progress.tsx'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Section } from '#app/ui/section.tsx'
import { StepProgress } from '#app/ui/step-progress.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import { Wall } from '#app/ui/wall.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Lists and records') }]

export const loader = demoPage

const WAITING: readonly QueueItem[] = [
  {
    id: 'concern',
    age: 'Since 8.40am',
    since: 'safety',
    mark: 'risk',
    who: 'Amara Okafor and the Whitlock family',
    href: '#concern',
    tag: <Tag meaning="risk">Speak to safeguarding</Tag>,
    why: 'A concern is live on this match. Today’s 4pm visit is on hold until the lead says otherwise.',
    act: { label: 'Call Ngozi Adeyemi', href: '#call', about: 'about Amara Okafor' },
  },
  {
    id: 'referee',
    age: '91 days',
    since: 'since applying',
    mark: 'late',
    who: 'Kwame Mensah, applicant in Clacton',
    href: '#kwame',
    tag: <Tag meaning="late">Past 12 weeks</Tag>,
    why: 'His second referee has not answered for 70 days. Three other gates wait behind this one.',
    act: { label: 'Ask for another referee', href: '#referee' },
  },
  {
    id: 'review',
    age: '3 days',
    since: 'late',
    who: 'Grace Adeleke and the Sesay family',
    href: '#grace',
    why: 'The six-week trial review was due on 20 November. Grace logged visit 6 and says it is going well.',
    act: { label: 'Hold the trial review', href: '#review' },
  },
]

/** What staff read all day. */
export default function Gallery() {
  return (
    <GalleryFrame at="/ui" lede="What staff read all day, in their dense register." dense>
      <Section title="Queue">
        <Queue items={WAITING} label="What waits" level={3} />
        <Queue
          slim
          items={[
            {
              id: 'gap',
              who: '27 people wait only for a referee',
              why: 'Clearing them in four weeks adds about 9 by September.',
              act: { label: 'See the 27', href: '#27' },
            },
          ]}
        />
      </Section>
      <Section title="Task list">
        <TaskList
          tasks={[
            {
              title: 'Numbers from the records',
              href: '#numbers',
              hint: '1 difference to explain',
              status: <Tag meaning="late">To do</Tag>,
            },
            {
              title: 'Certify',
              hint: 'After the difference is explained',
              status: <Tag meaning="quiet">Cannot start yet</Tag>,
            },
          ]}
        />
      </Section>
      <Section title="Tabs">
        <Tabs
          label="Visits"
          tabs={[
            { href: '/ui', label: 'To come', count: 3, current: true },
            { href: '/ui?show=held', label: 'Held', count: 41 },
          ]}
        >
          <p className="govuk-body">The view that the address asks for.</p>
        </Tabs>
      </Section>
      <Section title="Bars that share one scale">
        <BarRows
          caption="Where people are"
          head={['Stage', 'People']}
          rows={[
            { name: 'Enquired', value: 1120 },
            { name: 'Applied', value: 402, note: '36 in 100', href: '#applied' },
            { name: 'Recruited and trained', value: 54, note: '89 in 100', counted: true },
          ]}
        />
      </Section>
      <Section title="Long work">
        <Progress title="Importing 412 volunteers: 268 read" done={268} of={412}>
          About 20 seconds more. You may leave this page; nothing is added until you say so.
        </Progress>
        <StepProgress step={3} of={9} />
      </Section>
      <Section title="The wall">
        <Wall>If you must act today, call Ngozi Adeyemi, safeguarding lead, on 01632 960 142.</Wall>
      </Section>
    </GalleryFrame>
  )
}
