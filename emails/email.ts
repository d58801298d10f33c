import type { ReactElement } from 'react'

/** For whom an e-mail is rendered: the address of the service, for its links, and the name to greet. */
export type Addressee = { origin: string; name: string }

/** One kind of e-mail: what it must be given, its subject, and what it says. */
export type Email<Prop extends string = string> = {
  readonly props: readonly Prop[]
  /** Safe on a locked screen that somebody else sees: never a name, never what it is about. */
  readonly subject: string
  readonly body: (props: Readonly<Record<Prop, string>> & Addressee) => ReactElement
}

/** Declares an e-mail. Its props are ids, codes and tokens only: whatever it says of people is read after signing in. */
export const defineEmail = <const Prop extends string = never>(email: Email<Prop>): Email<Prop> => email
