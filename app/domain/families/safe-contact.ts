import type { ContactChannel, ContactSafety } from '#app/domain/people/vocabulary.ts'

/** How a family may be reached without putting anybody in danger. */
export type SafeContact = {
  /** Empty where nobody may be contacted until a person has read what was written. */
  readonly channels: readonly ContactChannel[]
  /** What a message may say; left out where nobody has been asked. */
  readonly message?: ContactSafety
  /** When it is safe and what must never be done, in the words of whoever said it. */
  readonly asWritten: string
}

/** Each way of reaching somebody, as a screen names it. */
export const channelNames: Readonly<Record<ContactChannel, string>> = {
  text: 'Text message',
  phone: 'Phone call',
  email: 'E-mail',
  post: 'Letter',
  through_key_worker: 'Through somebody they trust',
}

const messageWords: Readonly<Record<ContactSafety, string>> = {
  open: '',
  discreet: 'A message may say only that we called.',
  never: 'Leave no message.',
}

/** Reads what a profile keeps; null where nothing is known. */
export function readSafeContact(text: string | null): SafeContact | null {
  return text === null ? null : (JSON.parse(text) as SafeContact)
}

/** The whole of it in a few sentences. Without a known way it says that nobody may be in touch yet. */
export function saySafeContact(contact: SafeContact | null): string {
  if (contact === null || contact.channels.length === 0)
    return ['No safe way is known yet.', contact?.asWritten ?? ''].filter(Boolean).join(' ')
  const [first, ...others] = contact.channels.map((channel) => channelNames[channel])
  const ways = `${[first, ...others.map((name) => name.toLowerCase())].join(' or ')}.`
  return [ways, contact.message ? messageWords[contact.message] : '', contact.asWritten]
    .filter(Boolean)
    .join(' ')
}
