import { Alert } from '#app/ui/alert.tsx'
import type { Visit } from './visit-summary.tsx'
import { sayMoment } from './visit-words.ts'

const DONE: Readonly<Record<string, string>> = {
  logged: 'Your visit is saved.',
  corrected: 'Your correction is saved.',
  added: 'What you added is saved.',
}

/** What has just been saved, and until when it can still be changed. */
export function VisitNotice({ done, visit }: { done: string | null; visit: Visit }) {
  const words = DONE[done ?? '']
  if (!words) return null
  return (
    <Alert tone="success" label="Saved">
      {words} {visit.mayEdit && `Correct it until ${sayMoment(visit.closesAt)}.`}
    </Alert>
  )
}
