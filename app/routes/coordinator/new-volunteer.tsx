import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { addVolunteer, enquirySources, placesToAdd, sourceNames } from '#app/domain/recruitment/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { ApplicationFields, applicationFields } from '../apply/application-fields.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Add a volunteer') }]

export const loader = page({ places: ask(placesToAdd, () => ({})) })

export const action = submits({ add: intent(addVolunteer, { then: (id) => `/volunteers/${id}?done=added` }) })

/** An application on paper or by telephone, written down with the day on which it came. */
export default function NewVolunteer() {
  const { places, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page width="reading" back={{ href: '/volunteers', label: 'Volunteers' }}>
      <ErrorSummary
        form={form}
        fields={['came', 'appliedOn', 'organisationId', ...applicationFields, 'source']}
      />
      <PageHead
        title="Add a volunteer"
        lede="For applications on paper or by telephone. They count from the day on which they came."
      />
      <FormFrame form={form} intent="add">
        <Radios
          form={form}
          name="came"
          label="How did the application come?"
          inline
          choices={[
            { value: 'paper', label: 'On paper' },
            { value: 'telephone', label: 'By telephone' },
          ]}
        />
        <DateField
          form={form}
          name="appliedOn"
          label="Which day did it come?"
          hint="For example, 24 8 2026"
        />
        <Organisation form={form} organisations={places.organisations} />
        <ApplicationFields form={form} districts={places.districts} asker="coordinator" />
        <SelectField
          form={form}
          name="source"
          label="How did they hear of us? (optional)"
          prompt="Not said"
          choices={enquirySources.map((source) => ({ value: source, label: sourceNames[source] }))}
        />
        <Button>Add this volunteer</Button>
      </FormFrame>
    </Page>
  )
}

type OrganisationProps = { form: FormState; organisations: readonly { id: string; name: string }[] }

/** Asked only of those who look after the volunteers of several organisations. */
function Organisation({ form, organisations }: OrganisationProps) {
  const [only, ...others] = organisations
  if (only && others.length === 0) return <Hidden name="organisationId" value={only.id} />
  return (
    <SelectField
      form={form}
      name="organisationId"
      label="Whose volunteer will they be?"
      prompt="Choose an organisation"
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
