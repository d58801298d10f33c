import type { ContactChannel } from '#app/domain/people/vocabulary.ts'
import { fold } from '../fold.ts'
import type { SafeContact } from '../vocabulary.ts'
import { readSpokenList } from './read-list.ts'
import type { Reading } from './reading.ts'

const channels: ReadonlyMap<string, ContactChannel> = new Map([
  ['email', 'email'],
  ['e mail', 'email'],
  ['text', 'text'],
  ['texts', 'text'],
  ['sms', 'text'],
  ['text message', 'text'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['mobile', 'phone'],
  ['call', 'phone'],
  ['phone call', 'phone'],
  ['post', 'post'],
  ['letter', 'post'],
  ['key worker', 'through_key_worker'],
  ['through key worker', 'through_key_worker'],
  ['via key worker', 'through_key_worker'],
])

/**
 * How a family may safely be reached. Only a list of plain words counts: "Phone, text". Anything more,
 * such as "never after 3pm", opens no channel at all, because a wrong guess can put somebody in danger.
 */
export function readSafeContact(text: string): Reading<SafeContact> {
  const found = readSpokenList(text).map((item) => channels.get(fold(item)))
  const known = found.filter((channel) => channel !== undefined)
  if (known.length === found.length && known.length > 0)
    return { value: { channels: [...new Set(known)], asWritten: text } }
  return {
    value: { channels: [], asWritten: text },
    note: 'These words need a person to read them. Until then nobody will contact this family.',
  }
}
