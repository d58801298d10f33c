import type { Event } from './events.ts'
import type { LinkPurpose } from './links.ts'
import type { Owner } from './vault.ts'

/** A name to be looked up when the sentence is read, so that the log itself holds no names. */
export type Mention = {
  readonly about: 'volunteer' | 'family' | 'account' | 'organisation'
  readonly id: string
}

export const volunteerNamed = (id: string): Mention => ({ about: 'volunteer', id })
export const familyNamed = (id: string): Mention => ({ about: 'family', id })
export const organisationNamed = (id: string): Mention => ({ about: 'organisation', id })
export const accountNamed = (id: string): Mention => ({ about: 'account', id })

/** A sentence of the audit log: plain words, with the people in it named by id. */
export type Sentence = readonly (string | Mention)[]

/** Writes a sentence with mentions: say`Proposed ${volunteer(id)} to ${family(id)}`. */
export function say(words: TemplateStringsArray, ...mentions: readonly (Mention | string)[]): Sentence {
  return words.flatMap((word, index) => [word, mentions[index] ?? '']).filter((part) => part !== '')
}

/** An e-mail to be written to the outbox: which template, to whom, with which ids and codes. */
export type EmailOrder<Template extends string = string> = {
  template: Template
  to: Owner
  props: Readonly<Record<string, string>>
  /** The e-mail carries a link by which its account chooses a password; it is made as the e-mail is written down. */
  link?: LinkPurpose
}

/** What follows from one kind of event: its sentence in the log, and its e-mails or why there are none. */
export type Consequence<E extends Event> = {
  says(event: E): Sentence
  emails: ((event: E) => readonly EmailOrder[]) | { readonly none: string }
}

/** A row for every event there is: an event without one does not compile. */
export type Consequences<E extends Event> = {
  readonly [Type in E['type']]: Consequence<Extract<E, { type: Type }>>
}
