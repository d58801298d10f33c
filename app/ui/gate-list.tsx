import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { OnlyNarrow } from './only-narrow.tsx'

/** A gate: its number or tick, its tag, the dated fact behind it, its age, and who may act. */
export type Gate = {
  name: string
  state: 'done' | 'now' | 'late' | 'waiting'
  tag: ReactNode
  fact: ReactNode
  age?: string
  who?: string
  act?: ReactNode
}

/** Gates in their order. `labelledBy` is the id of the heading that says how many are met. */
export function GateList({ gates, labelledBy }: { gates: readonly Gate[]; labelledBy?: string }) {
  return (
    <>
      <div className="app-gates-head" aria-hidden="true">
        <span>Gate</span>
        <span>Dated fact and evidence</span>
        <span>Age, who may act</span>
      </div>
      <ol className="app-gates" aria-labelledby={labelledBy}>
        {gates.map((gate) => (
          <GateItem key={gate.name} {...gate} />
        ))}
      </ol>
    </>
  )
}

function GateItem({ name, state, tag, fact, age, who, act }: Gate) {
  return (
    <li className={`app-gate app-gate--${state}`}>
      <div className="app-gate__name">
        <h3>{name}</h3>
        {tag}
      </div>
      <div className="app-gate__fact">
        {fact}
        {act}
      </div>
      <div className="app-gate__who">
        {age && <b className={classNames(state === 'late' && 'app-late')}>{age}</b>}
        {age && who && <OnlyNarrow> · </OnlyNarrow>}
        {who && (
          <>
            <span className="govuk-visually-hidden">Who may act: </span>
            {who}
          </>
        )}
      </div>
    </li>
  )
}
