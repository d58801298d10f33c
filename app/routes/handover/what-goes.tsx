import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { NextAction } from '#app/ui/panel.tsx'
import { countColumns } from './count-columns.tsx'
import { type Plan, sayCounts, totalOf } from './handover-words.ts'
import { sharesIn } from './shares-in-address.ts'

type WhatGoesProps = { plan: Plan; form: FormState; asked: URLSearchParams; action: string }

/** Exactly what would go to whom, what would stay, and the button that does it. */
export function WhatGoes({ plan, form, asked, action }: WhatGoesProps) {
  const { fromId, name, own, goes, stays, seen } = plan
  const { toId, byDistrict, cameFrom } = sharesIn(asked)
  const [first, ...others] = goes
  // Overtaken here means other numbers, and nothing typed that could be lost: the summary says so.
  const { theirs: _, ...calm } = form
  return (
    <NextAction
      title={
        others.length === 0 && first
          ? `Hand over ${sayCounts(first.counts)} to ${first.name}`
          : `Hand over to ${goes.length} colleagues`
      }
    >
      {others.length > 0 && (
        <DataTable
          caption="What goes to whom"
          tight
          columns={[
            { id: 'name', heading: 'Coordinator', names: true, cell: (row) => row.name },
            ...countColumns<Plan['goes'][number]>(({ counts }) => counts),
          ]}
          rows={goes}
          rowKey={({ accountId }) => accountId}
        />
      )}
      {totalOf(stays) > 0 && (
        <p className="govuk-body">
          {sayCounts(stays)} would stay with {own ? 'you' : name}: nobody is chosen who may look after them.
        </p>
      )}
      <p className="govuk-body">
        They are told by e-mail, in numbers alone. What waits stands on their Today. It can be handed back.
      </p>
      <FormFrame form={calm} intent="hand-over" action={action}>
        <Hidden name="fromId" value={fromId} />
        {toId && <Hidden name="toId" value={toId} />}
        {byDistrict.map((pair) => (
          <Hidden key={pair} name="byDistrict" value={pair} />
        ))}
        {cameFrom && <Hidden name="cameFrom" value={cameFrom} />}
        <Hidden name="seen" value={seen ?? ''} />
        <Button>Hand over now</Button>
      </FormFrame>
    </NextAction>
  )
}
