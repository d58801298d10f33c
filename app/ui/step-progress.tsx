import { Meter } from './meter.tsx'

/** How far along a row of questions somebody is. */
export function StepProgress({ step, of }: { step: number; of: number }) {
  return (
    <div className="app-progress">
      <p>
        Question {step} of {of}
      </p>
      <Meter value={step} of={of} />
    </div>
  )
}
