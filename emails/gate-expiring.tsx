import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'
import { sayEmailDay } from './say-when.ts'

/** To a volunteer one of whose checks runs out soon: which, by when, and what happens next. */
export const gateExpiring = defineEmail({
  props: ['gate', 'expiresOn', 'more'],
  subject: 'Something to renew',
  body: ({ gate, expiresOn, more, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview={`By ${sayEmailDay(expiresOn)}.`}
      heading="Something of yours runs out soon"
      why="you are a volunteer"
    >
      <Paragraph>
        {WHAT[gate] ?? 'One of your checks'} runs out on {sayEmailDay(expiresOn)}.
        {more === '0' ? '' : ` ${others(more)} soon after.`}
      </Paragraph>
      <Paragraph>
        Your coordinator helps you to renew it. It costs you nothing. If nobody has been in touch with you
        yet, get in touch with them.
      </Paragraph>
      <Action to={links.signIn(origin)}>Sign in</Action>
      <Note>From that day you cannot visit until it is renewed.</Note>
    </Letter>
  ),
})

const others = (more: string) => (more === '1' ? 'One other thing runs out' : `${more} other things run out`)

/** What a volunteer calls each gate that can run out. */
const WHAT: Readonly<Record<string, string>> = {
  dbs: 'Your DBS check',
  training_module: 'One of your training modules',
  identity: 'Your identity check',
  agreement: 'Your volunteer agreement',
}
