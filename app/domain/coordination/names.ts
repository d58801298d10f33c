import type { ContactSide, ContactWay, DropReason } from './vocabulary.ts'

export const contactWayNames: Readonly<Record<ContactWay, string>> = {
  call_out: 'We called',
  call_in: 'They called',
  text: 'Text message',
  meeting: 'Meeting',
  note: 'Note',
}

export const contactSideNames: Readonly<Record<ContactSide, string>> = {
  volunteer: 'The volunteer',
  family: 'The family',
  both: 'Mentor and family together',
  key_worker: 'The key worker',
  other: 'Somebody else',
}

export const dropReasonNames: Readonly<Record<DropReason, string>> = {
  no_longer_needed: 'It is no longer needed',
  done_by_somebody_else: 'Somebody else has done it',
  could_not_reach: 'We could not reach them',
  written_by_mistake: 'It was written by mistake',
}
