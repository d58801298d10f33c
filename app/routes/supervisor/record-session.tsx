import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { recordHeld, recordNotTakenUp, volunteerSupervision } from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { HELD_FIELDS, HeldFields, NotTakenUpFields } from './session-fields.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Record a session with ${data?.volunteer.displayName ?? 'a volunteer'}`) },
]

export const loader = page({ volunteer: ask(volunteerSupervision) })

export const action = submits({
  held: intent(recordHeld, {
    then: ({ volunteerId, worry }) =>
      `/supervision/${volunteerId}?done=${worry === 'yes' ? 'held-worry' : 'held'}`,
  }),
  'not-taken-up': intent(recordNotTakenUp, { then: (id) => `/supervision/${id}?done=not-taken-up` }),
})

/** What became of a session: held, with what was said and agreed; or offered and not taken up. */
export default function RecordSessionPage() {
  const { volunteer, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form ?? fresh
  const search = new URLSearchParams(useLocation().search)
  const { volunteerId, displayName = '', planned, on = '' } = volunteer
  const missed = search.get('what') === 'not-taken-up'
  const here = `/supervision/${volunteerId}/record`
  const usual = planned && planned.on <= on ? planned : null
  const form = filledWith(sent, {
    kind: usual?.kind ?? 'one_to_one',
    offeredKind: usual?.kind ?? 'one_to_one',
    heldOn: usual?.on ?? on,
    offeredOn: usual?.on,
    medium: usual?.medium ?? undefined,
    source: 'screen',
  })
  return (
    <Page width="reading" back={{ href: `/supervision/${volunteerId}`, label: displayName }}>
      <ErrorSummary form={form} fields={HELD_FIELDS} />
      <PageHead caption={displayName} title="Record a session" />
      <FilterLinks
        label="What became of it"
        items={[
          { href: here, label: 'It was held', current: !missed },
          { href: `${here}?what=not-taken-up`, label: 'It was not taken up', current: missed },
        ]}
      />
      {missed ? (
        <FormFrame form={form} intent="not-taken-up">
          <NotTakenUpFields form={form} />
          <Button>Record as not taken up</Button>
        </FormFrame>
      ) : (
        <FormFrame form={form} intent="held">
          <HeldFields form={form} displayName={displayName} />
          <SaveBar note="Saving signs the record with your name and the time.">
            <Button>Sign and save</Button>
          </SaveBar>
        </FormFrame>
      )}
    </Page>
  )
}
