import { contactSideNames, contactWayNames } from '#app/domain/coordination/names.ts'
import type {
  ActionState,
  ContactSide,
  ContactWay,
  DropReason,
  Subject,
} from '#app/domain/coordination/vocabulary.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Split } from '#app/ui/split.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { DiaryActions } from './diary-actions.tsx'
import { DiaryForm, diaryFields } from './diary-form.tsx'

type Contact = {
  id: string
  about: Subject
  way: ContactWay
  withWhom: ContactSide
  happenedOn: Day
  happenedAt: string | null
  words: string | null
  by: string | null
}

export type Action = {
  id: string
  words: string | null
  dueOn: Day
  state: ActionState
  endedOn: Day | null
  droppedBecause: DropReason | null
  assignee: string
  version: number
}

export type DiaryProps = {
  /** Everything is there for whoever opens this page; the types cannot know it. */
  diary: { contacts: Contact[]; actions: Action[]; today: Day; next: string | null }
  sent: FormState | undefined
  fresh: FormState
  /** Whether whoever looks may write. */
  writes: boolean
  path: string
  /** What the page is about: lines about anything else say so. */
  here: Subject
}

/** What was said, newest first, what is to be done, and a form to fill in with the telephone at the ear. */
export function Diary(props: DiaryProps) {
  const { diary, sent, fresh, writes, path, here } = props
  const form = sent ?? fresh
  return (
    <>
      <ErrorSummary form={form} fields={diaryFields} />
      <Split side={<DiaryActions actions={diary.actions} today={diary.today} form={fresh} writes={writes} />}>
        {writes && <DiaryForm form={form} here={here} />}
        <Section title="Contacts" id="contacts">
          {diary.contacts.length === 0 && <EmptyState title="Nothing is written down yet" />}
          <Timeline items={diary.contacts.map((contact) => itemOf(contact, here))} />
          {diary.next && <Pagination of="contacts" older={`${path}?before=${diary.next}#contacts`} />}
        </Section>
      </Split>
    </>
  )
}

function itemOf({ id, way, withWhom, happenedOn, happenedAt, words, by, about }: Contact, here: Subject) {
  const elsewhere = about === 'match' && here !== 'match' ? ' (in a match)' : ''
  return {
    id,
    title: `${contactWayNames[way]}. ${contactSideNames[withWhom]}${elsewhere}`,
    ...(by ? { by } : {}),
    at: happenedAt ? `${happenedOn}T${happenedAt}` : happenedOn,
    when: `${sayDay(happenedOn)}${happenedAt ? `, ${happenedAt}` : ''}`,
    children: words ?? 'The words were erased.',
  }
}
