import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubNavigation } from '#app/ui/sub-navigation.tsx'
import { SummaryCard, SummaryList } from '#app/ui/summary-list.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag, type TagMeaning } from '#app/ui/tag.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { GalleryFrame } from './gallery-frame.tsx'
import { GalleryList } from './gallery-list.tsx'

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

const TAGS: readonly { meaning: TagMeaning; words: string; means: string }[] = [
  { meaning: 'met', words: 'Done', means: 'Met, finished, safe' },
  { meaning: 'moving', words: 'In progress', means: 'Moving, nothing wrong' },
  { meaning: 'look', words: 'Queried', means: 'Look again, or waiting for another' },
  { meaning: 'late', words: 'Past its term', means: 'Late' },
  { meaning: 'risk', words: 'Speak to safeguarding', means: 'Risk to a person' },
  { meaning: 'quiet', words: 'Cannot start yet', means: 'Nothing to do' },
  { meaning: 'restricted', words: 'Restricted', means: 'Kept apart; the page does not say why' },
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
      <Section title="A list with its filter, its order and its pages in the address">
        <GalleryList />
      </Section>
      <Section title="A record">
        <SubNavigation
          label="Match"
          items={[
            { href: '/ui', label: 'Overview', current: true },
            { href: '/ui?part=visits', label: 'Visits' },
            { href: '/ui?part=timeline', label: 'Timeline' },
          ]}
        />
        <SummaryCard
          title="Comfort Boateng and the Delaney family"
          actions={
            <a className="govuk-link" href="#open">
              Open
            </a>
          }
          rows={[
            { name: 'State', value: <Tag meaning="moving">Trial</Tag> },
            { name: 'Visits', value: '5 of 6 planned, 1 moved' },
          ]}
        />
        <SummaryList
          rows={[
            {
              name: 'Key worker',
              value: 'Joanne Pike',
              action: { href: '#change', label: 'Change', about: 'key worker' },
            },
            { name: 'Next', value: 'Trial review, by 11 December 2026' },
          ]}
        />
        <Timeline
          items={[
            {
              id: 'visit',
              title: 'Visit logged',
              by: 'Comfort Boateng',
              at: '2026-11-20T18:10',
              when: '20 November 2026, 6.10pm',
              children: 'Two hours. Goal: rent arrears.',
            },
            {
              id: 'introduction',
              title: 'Introduction',
              by: 'Maryam Siddiqui',
              at: '2026-10-30',
              when: '30 October 2026',
            },
          ]}
        />
      </Section>
      <Section title="Tags, one meaning each">
        <DataTable
          caption="Tags and what each means"
          rows={TAGS}
          rowKey={({ meaning }) => meaning}
          tight
          columns={[
            {
              id: 'tag',
              heading: 'Tag',
              names: true,
              cell: ({ meaning, words }) => <Tag meaning={meaning}>{words}</Tag>,
            },
            { id: 'means', heading: 'Means', cell: ({ means }) => means },
          ]}
        />
      </Section>
    </GalleryFrame>
  )
}
