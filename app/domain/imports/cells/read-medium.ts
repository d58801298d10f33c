import type { VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import { fold } from '../fold.ts'
import { quote, type Reading } from './reading.ts'

const media: ReadonlyMap<string, VisitMedium> = new Map([
  ['home', 'home'],
  ['at home', 'home'],
  ['home visit', 'home'],
  ['visit', 'home'],
  ['family home', 'home'],
  ['community', 'community'],
  ['in the community', 'community'],
  ['out', 'community'],
  ['outing', 'community'],
  ['cafe', 'community'],
  ['park', 'community'],
  ['library', 'community'],
  ['school', 'community'],
  ['children s centre', 'community'],
  ['childrens centre', 'community'],
  ['phone', 'phone'],
  ['by phone', 'phone'],
  ['telephone', 'phone'],
  ['call', 'phone'],
  ['phone call', 'phone'],
  ['telephone call', 'phone'],
  ['voice only', 'phone'],
  ['video', 'video'],
  ['video call', 'video'],
  ['zoom', 'video'],
  ['teams', 'video'],
  ['online', 'video'],
  ['group', 'group'],
  ['in a group', 'group'],
  ['group session', 'group'],
])

const inPerson = new Set(['in person', 'face to face', 'f2f', 'meeting'])
const written = new Set([
  'text email',
  'text',
  'email',
  'e mail',
  'sms',
  'message',
  'text message',
  'whatsapp',
])
const post = new Set(['letter', 'post', 'card'])

/** Court advocates' words for people who are met where a family lives. */
const metAtHome = /\b(?:youth|parent|family|sibling|grandparent|aunt|uncle|cousin|kin|caregiver|foster)\b/

/**
 * How a visit was held, from the file's words for it. "In person" does not tell the place: who was met
 * decides, and the row says so. Writing counts as a call, because contact was made from afar.
 */
export function readMedium(text: string, contactTypes: readonly string[]): Reading<VisitMedium> {
  const words = fold(text)
  const medium = media.get(words)
  if (medium) return { value: medium }
  if (inPerson.has(words)) return placeOf(contactTypes)
  if (written.has(words)) return { value: 'phone', note: `${quote(text)} is kept as contact by phone.` }
  if (post.has(words))
    return { because: 'A letter is not a visit. Take this row out, or say how the family was met.' }
  return { because: `${quote(text)} is not a way of meeting. Write home, community, phone, video or group.` }
}

function placeOf(contactTypes: readonly string[]): Reading<VisitMedium> {
  const atHome = contactTypes.length === 0 || contactTypes.some((type) => metAtHome.test(fold(type)))
  return atHome
    ? { value: 'home', note: 'The file says in person but not where. It is read as a visit at home.' }
    : {
        value: 'community',
        note: 'The file says in person but not where. It is read as out in the community.',
      }
}
