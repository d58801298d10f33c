import { defineEmail } from './email.ts'
import { Letter, Paragraph } from './letter.tsx'

/** To somebody who has asked about volunteering. */
export const enquiryReceived = defineEmail({
  props: [],
  subject: 'We have your message',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="A coordinator will get in touch."
      heading="We have your message"
    >
      <Paragraph>Thank you for asking. Your message has arrived safely.</Paragraph>
      <Paragraph>A coordinator reads it next, and will get in touch with you.</Paragraph>
    </Letter>
  ),
})
