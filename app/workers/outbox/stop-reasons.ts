/**
 * Why a message will not be tried again: the family has not said that e-mail is safe, there is no address or not a
 * single one, the account was closed, the person was erased, every attempt was used up, or the server refused it
 * for good with an SMTP code.
 */
export type StopReason =
  | 'no-safe-email'
  | 'no-address'
  | 'not-an-address'
  | 'account-closed'
  | 'erased'
  | 'exhausted'
  | `refused-${number}`
