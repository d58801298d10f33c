import { type MetaFunction, useActionData, useLoaderData, useParams } from '@remix-run/react'
import {
  places,
  referenceItem,
  saveCriterion,
  saveDistrict,
  saveOrganisation,
  saveOutcode,
  saveTeam,
  setTarget,
} from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { ItemFields } from './item-fields.tsx'
import { LISTS, listNamed } from './lists.ts'

export const meta: MetaFunction<typeof loader> = ({ data, params }) => [
  { title: pageTitle(data?.item.title || `Add a ${LISTS[listNamed(params['list']) ?? 'targets'].one}`) },
]

export const loader = page({ item: ask(referenceItem), places: ask(places, () => ({})) })

/** A changed item is saved under its id; a new one and a new target are not told one. */
const changed = {
  with: ({ params }: { params: Record<string, string | undefined> }) => ofItem(params, 'itemId'),
}
const superseding = {
  with: ({ params }: { params: Record<string, string | undefined> }) => ofItem(params, 'supersedes'),
}

const ofItem = ({ itemId }: Record<string, string | undefined>, name: string): Record<string, string> =>
  itemId === undefined || itemId === 'new' ? {} : { [name]: itemId }

const backTo = (list: string) => () => `/settings/${list}?saved`

export const action = submits({
  targets: intent(setTarget, { ...superseding, then: backTo('targets') }),
  organisations: intent(saveOrganisation, { ...changed, then: backTo('organisations') }),
  districts: intent(saveDistrict, { ...changed, then: backTo('districts') }),
  teams: intent(saveTeam, { ...changed, then: backTo('teams') }),
  outcodes: intent(saveOutcode, { ...changed, then: backTo('outcodes') }),
  criteria: intent(saveCriterion, { ...changed, then: backTo('criteria') }),
})

/** One item of a list, new or to be changed. */
export default function ReferenceItemPage() {
  const { item, places: known, form: fresh } = useLoaderData<typeof loader>()
  const list = listNamed(useParams()['list']) ?? 'targets'
  const form = filledWith(useActionData<typeof action>()?.form ?? fresh, item.values)
  const isNew = item.id === 'new'
  return (
    <Page width="reading" back={{ href: `/settings/${list}`, label: LISTS[list].title }}>
      <ErrorSummary form={form} />
      <PageHead
        title={isNew ? `Add a ${LISTS[list].one}` : item.title}
        {...(list === 'targets' && !isNew
          ? { lede: 'Saving sets a new target that takes the place of this one. This one stays on record.' }
          : {})}
      />
      <FormFrame form={form} intent={list} {...(item.version === null ? {} : { version: item.version })}>
        {list === 'outcodes' && !isNew && <Hidden name="itemId" value={item.id} />}
        <ItemFields
          list={list}
          form={form}
          isNew={isNew}
          districts={known.districts}
          organisations={known.organisations}
          theirs={form.theirs ? item.values : undefined}
        />
        <Button>Save</Button>
      </FormFrame>
    </Page>
  )
}
