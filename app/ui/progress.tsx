import { type ReactNode, useId } from 'react'

type ProgressProps = {
  /** What is being done and how far it is, in words: "Importing 412 volunteers: 268 read". */
  title: string
  /** Both in the same unit; without them nobody knows how much there is. */
  done?: number
  of?: number
  /** How much longer, and what may be done meanwhile. */
  children: ReactNode
}

/** Work that takes a while. Its page loads itself anew (`refreshing`) until the work is done. */
export function Progress({ title, done, of, children }: ProgressProps) {
  const id = useId()
  return (
    <section className="app-work" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <progress aria-labelledby={id} value={done} max={of} />
      <p>{children}</p>
    </section>
  )
}
