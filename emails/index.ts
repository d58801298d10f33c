import { render, toPlainText } from '@react-email/render'
import { createElement } from 'react'
import { answerWaiting } from './answer-waiting.tsx'
import { applicationReceived } from './application-received.tsx'
import type { Addressee, Email } from './email.ts'
import { familiesHandedOver } from './families-handed-over.tsx'
import { familyAsked } from './family-asked.tsx'
import { gateExpiring } from './gate-expiring.tsx'
import { gatesExpiring } from './gates-expiring.tsx'
import { handedOver } from './handed-over.tsx'
import { invitation } from './invitation.tsx'
import { keyWorkerChanged } from './key-worker-changed.tsx'
import { lookNow } from './look-now.tsx'
import { matchMoved } from './match-moved.tsx'
import { matchProposed } from './match-proposed.tsx'
import { messageWaiting } from './message-waiting.tsx'
import { passwordReset } from './password-reset.tsx'
import { returnAccepted } from './return-accepted.tsx'
import { returnCertified } from './return-certified.tsx'
import { returnQueried } from './return-queried.tsx'
import { supervisionPlanned } from './supervision-planned.tsx'
import { supervisionWaiting } from './supervision-waiting.tsx'
import { visitNotLogged } from './visit-not-logged.tsx'
import { yoursNow } from './yours-now.tsx'

/** Every e-mail the service can send, by the name of its template. */
const emails = {
  invitation,
  'password-reset': passwordReset,
  'application-received': applicationReceived,
  'match-proposed': matchProposed,
  'match-moved': matchMoved,
  'return-certified': returnCertified,
  'return-queried': returnQueried,
  'return-accepted': returnAccepted,
  'look-now': lookNow,
  'answer-waiting': answerWaiting,
  'message-waiting': messageWaiting,
  'supervision-planned': supervisionPlanned,
  'family-asked': familyAsked,
  'supervision-waiting': supervisionWaiting,
  'visit-not-logged': visitNotLogged,
  'gate-expiring': gateExpiring,
  'gates-expiring': gatesExpiring,
  'families-handed-over': familiesHandedOver,
  'handed-over': handedOver,
  'key-worker-changed': keyWorkerChanged,
  'yours-now': yoursNow,
}

type Known = typeof emails

/** What each template must be given. */
export type Templates = {
  [Template in keyof Known]: Known[Template] extends Email<infer Prop>
    ? Readonly<Record<Prop, string>>
    : never
}

export type TemplateName = keyof Templates

/** A template with its props: one of these for every e-mail there is. */
export type Content = {
  [Template in TemplateName]: { template: Template; props: Templates[Template] }
}[TemplateName]

/** The names of all templates. */
export const templateNames = Object.keys(emails) as readonly TemplateName[]

/** Whether a name, such as one read from the outbox, is that of a template. */
export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(emails, name)

/** In the text part, headings are not shouted, and a link that is its own text stands there once. */
const asText = {
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: false as const, hideLinkHrefIfSameAsText: true } },
  ],
}

/** An e-mail as it is sent. */
export type Rendered = { subject: string; html: string; text: string }

/** Renders an e-mail for somebody; throws when a prop of the template is missing. */
export async function renderEmail<Template extends TemplateName>(
  template: Template,
  props: Templates[Template],
  { origin, name }: Addressee,
): Promise<Rendered> {
  const email: Email = emails[template]
  const given: Readonly<Record<string, string>> = props
  const missing = email.props.filter((prop) => !given[prop])
  if (missing.length > 0) throw new Error(`The e-mail ${template} was not given: ${missing.join(', ')}`)
  const html = await render(createElement(() => email.body({ ...given, origin, name })))
  return { subject: email.subject, html, text: toPlainText(html, asText) }
}
