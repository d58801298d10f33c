import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** What somebody looks after from now on, before its reference. */
const KINDS: Readonly<Record<string, string>> = {
  volunteer: 'volunteer',
  family: 'family',
  match: 'match',
  key_work: 'family',
}

/** To a coordinator or key worker who looks after one record more: which one, by its reference alone. */
export const yoursNow = defineEmail({
  props: ['task', 'recordId', 'reference'],
  subject: 'Something is yours to look after',
  body: ({ task, recordId, reference, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview={`Sign in to see ${reference}.`}
      heading={`${reference} is yours to look after`}
      why={task === 'key_work' ? 'you are a key worker' : 'you are a coordinator'}
    >
      <Paragraph>
        {task === 'key_work'
          ? `You are the key worker of family ${reference} now.`
          : `You are the coordinator of ${KINDS[task] ?? 'record'} ${reference} now.`}
      </Paragraph>
      <Action to={links.lookedAfter(origin, task, recordId)}>See what there is to do</Action>
      <Note>Not yours? Tell whoever gave it to you; they can give it back.</Note>
    </Letter>
  ),
})
