import { Button } from '#app/ui/button.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

type DistrictFilterProps = {
  action: string
  search: URLSearchParams
  districts: readonly { id: string; name: string }[]
}

/** Cuts a list down to one district; the choice lives in the address. Not there where there is nothing to choose. */
export function DistrictFilter({ action, search, districts }: DistrictFilterProps) {
  const form: FormState = { key: '', values: { district: search.get('district') ?? '' }, errors: {} }
  const show = search.get('show')
  if (districts.length < 2) return null
  return (
    <search>
      <form className="app-inline" method="get" action={action}>
        {show && <Hidden name="show" value={show} />}
        <SelectField
          form={form}
          name="district"
          label="District"
          prompt="All districts"
          choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button kind="secondary">Show</Button>
      </form>
    </search>
  )
}
