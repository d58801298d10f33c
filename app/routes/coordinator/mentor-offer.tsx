import { type MetaFunction, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { mentorOffer, saveMentorOffer } from '#app/domain/people/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { SubNavigation } from '#app/ui/sub-navigation.tsx'
import { OfferFields, offerFields } from './offer-fields.tsx'
import { offerValues, whereTheyDiffer } from './offer-words.ts'
import { volunteerSections } from './volunteer-sections.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`What ${data?.offer.displayName ?? 'a volunteer'} offers`) },
]

export const loader = page({ offer: ask(mentorOffer) })

export const action = submits({
  save: intent(saveMentorOffer, { then: (id) => `/volunteers/${id}?done=offer` }),
})

/** What a volunteer brings to a match, in their own answers. What is left open stays a question, never a no. */
export default function MentorOffer() {
  const { offer, form: fresh } = useLoaderData<typeof loader>()
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  const form = filledWith(useActionData<typeof action>()?.form ?? fresh, offerValues(offer.answers))
  return (
    <Page width="reading" back={{ href: '/volunteers', label: 'Volunteers' }}>
      <ErrorSummary form={form} fields={offerFields} />
      <PageHead
        caption={offer.displayName}
        title="What they offer as a mentor"
        lede="Leave open what nobody has asked yet: it then stands as a question in every match."
      />
      <SubNavigation label="Volunteer" items={volunteerSections(offer.volunteerId, 'offer')} />
      <FormFrame form={form} intent="save">
        <Hidden name="offerVersion" value={offer.offerVersion} />
        <OfferFields form={form} theirs={form.theirs ? whereTheyDiffer(form, offer.answers) : {}} />
        {account?.relations.includes('coordinates') && (
          <SaveBar>
            <Button>Save what they offer</Button>
          </SaveBar>
        )}
      </FormFrame>
    </Page>
  )
}
