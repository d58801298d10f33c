import { dayOf } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { PostLink } from '#app/ui/post-link.tsx'
import { sayWeekday } from '../volunteer/visit-words.ts'
import { askedWords } from './own-words.ts'
import type { OwnData } from './your-mentor.tsx'

/** What the family asked for and still waits for, with the way to take it back. */
export function AskedAlready({ own: { request, coordinator }, formKey }: { own: OwnData; formKey: string }) {
  if (!request) return null
  return (
    <Alert
      tone="information"
      label="You asked for something"
      action={
        <PostLink action="/your-mentor" carries={{ intent: 'take-back', key: formKey }}>
          Take it back
        </PostLink>
      }
    >
      {askedWords[request.kind]} on {sayWeekday(dayOf(new Date(request.askedAt)))}.{' '}
      {coordinator?.name ?? 'Your coordinator'} will talk with you. Nothing changes until then.
    </Alert>
  )
}
