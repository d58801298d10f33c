import { defineEmail } from './email.ts'
import { Letter, Paragraph } from './letter.tsx'

/** To somebody who has applied to be a volunteer. */
export const applicationReceived = defineEmail({
  props: [],
  subject: 'We have your application',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="You do not need to do anything now."
      heading="We have your application"
      why="you, or somebody who typed your address, applied to be a volunteer"
    >
      <Paragraph>Thank you. Your application has arrived safely.</Paragraph>
      <Paragraph>
        A coordinator reads it next, and will get in touch with you. You do not need to do anything now.
      </Paragraph>
    </Letter>
  ),
})
