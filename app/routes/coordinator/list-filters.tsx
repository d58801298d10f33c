import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { asksFor } from './filters-in-address.ts'

export type Places = {
  readonly districts: readonly { id: string; name: string }[]
  readonly organisations: readonly { id: string; name: string }[]
}

/** Whether somebody may put a list into a file: those who are accountable for the records in it. */
export const mayExport = (relations: readonly string[] = []): boolean =>
  relations.includes('coordinates') || relations.includes('manages')

type PlaceFieldsProps = {
  form: FormState
  places: Places
  /** Whether somebody works for more than one organisation, and whether they look after some of the records themselves. */
  looker: Looker
}

/** Who looks at a list: only what can make a difference to them is offered. */
export type Looker = { readonly acrossOrganisations: boolean; readonly coordinates: boolean }

export const lookerOf = (relations: readonly string[] = []): Looker => ({
  acrossOrganisations: relations.includes('manages') || relations.includes('safeguards'),
  coordinates: relations.includes('coordinates'),
})

/** Where and whose: the questions that every list has. A question with one answer is not asked. */
function PlaceFields({ form, places, looker }: PlaceFieldsProps) {
  const choices = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      {places.districts.length > 1 && (
        <SelectField
          form={form}
          name="district"
          label="District"
          prompt="Any"
          choices={choices(places.districts)}
        />
      )}
      {looker.acrossOrganisations && places.organisations.length > 1 && (
        <SelectField
          form={form}
          name="organisation"
          label="Organisation"
          prompt="Any"
          choices={choices(places.organisations)}
        />
      )}
      {looker.coordinates && (
        <SelectField
          form={form}
          name="whose"
          label="Looked after by"
          prompt="Anybody"
          choices={[{ value: 'mine', label: 'Me' }]}
        />
      )}
    </>
  )
}

type ListFiltersProps = Omit<PlaceFieldsProps, 'form'> & {
  action: string
  search: URLSearchParams
  errors?: FormState['errors']
  orders: readonly { value: string; label: string }[]
  children?: (form: FormState) => ReactNode
}

/** Cuts a list down and orders it. The answers go into the address, so that they can be kept and sent. */
export function ListFilters({ action, search, errors = {}, orders, children, ...where }: ListFiltersProps) {
  const form: FormState = { key: '', values: Object.fromEntries(search), errors }
  const show = search.get('show')
  return (
    <Details summary="Find, filter or sort" open={asksFor(search)}>
      <search>
        <form className="app-filters" method="get" action={action}>
          {show && <Hidden name="show" value={show} />}
          <TextField form={form} name="q" label="Name or reference" type="search" autoComplete="off" />
          {children?.(form)}
          <PlaceFields form={form} {...where} />
          {orders.length > 1 && <SelectField form={form} name="sort" label="Order" choices={orders} />}
          <Button kind="secondary">Show</Button>
        </form>
      </search>
    </Details>
  )
}
