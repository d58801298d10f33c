import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { type Plan, sayCounts } from './handover-words.ts'
import { fieldOf } from './shares-in-address.ts'

type WhoTakesOverProps = { plan: Plan; asked: URLSearchParams; path: string }

/** Who takes everything, and who takes a district instead. It only asks: what would go is shown next. */
export function WhoTakesOver({ plan, asked, path }: WhoTakesOverProps) {
  const { takers, districts, origins } = plan
  const form: FormState = { key: '', values: Object.fromEntries(asked), errors: {} }
  return (
    <Section title="Who takes over">
      {takers.length === 0 ? (
        <p className="govuk-body">
          Nobody else coordinates here. A programme manager can give somebody the role first.
        </p>
      ) : (
        <form method="get" action={path}>
          {origins.length > 0 && (
            <SelectField
              form={form}
              name="from"
              label="What goes?"
              prompt="Everything"
              choices={origins.map(({ accountId, name, records }) => ({
                value: accountId,
                label: `Only what came from ${name} (${records})`,
              }))}
            />
          )}
          <SelectField
            form={form}
            name="to"
            label="Coordinator"
            prompt="Choose a coordinator"
            choices={choicesOf(takers)}
          />
          {districts.length > 1 && (
            <Details
              summary="Somebody else for a district"
              open={districts.some(({ districtId }) => asked.get(fieldOf(districtId)))}
            >
              {districts.map(({ districtId, name, counts, takers: some }) => (
                <SelectField
                  key={districtId}
                  form={form}
                  name={fieldOf(districtId)}
                  label={name}
                  hint={sayCounts(counts)}
                  prompt="Whoever takes over the rest"
                  choices={choicesOf(some)}
                />
              ))}
            </Details>
          )}
          <Button kind={plan.seen ? 'secondary' : 'primary'}>Show what would move</Button>
        </form>
      )}
    </Section>
  )
}

const choicesOf = (takers: Plan['takers']) =>
  takers.map(({ accountId, name }) => ({ value: accountId, label: name }))
