import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a mentor whose professional has changed: who it is now, and how to write to them, stands inside. */
export const keyWorkerChanged = defineEmail({
  props: ['matchId'],
  subject: 'There is somebody new to turn to',
  body: ({ matchId, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see who it is."
      heading="There is a new key worker"
      why="you are part of a match in Alongside"
    >
      <Paragraph>
        Somebody else is the key worker now. Sign in to see who it is and to write to them. What you wrote to
        each other before is still there.
      </Paragraph>
      <Action to={links.ownMatch(origin, matchId)}>See who to turn to</Action>
      <Note>We never write names in an e-mail. What you need to know is inside Alongside.</Note>
    </Letter>
  ),
})
