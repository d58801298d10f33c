import { defineEmail } from './email.ts'
import { Action, Letter, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a key worker who took over the families of a colleague: how many, and nobody's name. */
export const familiesHandedOver = defineEmail({
  props: ['families'],
  subject: 'A colleague handed over to you',
  body: ({ families, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see them."
      heading="A colleague handed over to you"
      why="you are a key worker"
    >
      <Paragraph>
        You are the key worker of {families === '1' ? '1 more family' : `${families} more families`} now.
        Their mentors are told that they can turn to you.
      </Paragraph>
      <Action to={links.myFamilies(origin)}>See my families</Action>
    </Letter>
  ),
})
