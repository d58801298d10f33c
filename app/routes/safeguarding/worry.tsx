import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { longestConcern, ownConcerns, raiseConcern, toRaise } from '#app/domain/safeguarding/index.ts'
import { concernAbout, dangers, toldPeople } from '#app/domain/safeguarding/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, textOf } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { CallFirst } from '../volunteer/worried.tsx'
import { aboutWords, choicesOf, dangerWords, toldWords } from './concern-words.ts'
import { useIsFamily } from './use-is-family.ts'
import { WorriesRaised } from './worries-raised.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Raise a worry') }]

export const loader = page({ ask: ask(toRaise), own: ask(ownConcerns, () => ({})) })

export const action = submits({
  raise: intent(raiseConcern, { then: (concernId) => `/worry/${concernId}` }),
})

const FIELDS = ['danger', 'about', 'matchId', 'words', 'happenedOn', 'told', 'withheldFromId']

/** A worry in somebody’s own words: on a phone, after the call. What was typed is kept whatever happens. */
export default function Worry() {
  const { ask: known, own, form: fresh } = useLoaderData<typeof loader>()
  const [only] = known.ownMatches.length === 1 ? known.ownMatches : []
  const form = filledWith(useActionData<typeof action>()?.form ?? fresh, {
    happenedOn: known.today,
    matchId: only?.matchId,
  })
  const { subject } = known
  return (
    <Page width="reading" exit={useIsFamily()}>
      <ErrorSummary form={form} fields={FIELDS} />
      <PageHead
        title="Raise a worry"
        {...(subject?.reference ? { lede: `About ${subject.reference}.` } : {})}
      />
      <CallFirst line={known.line} />
      <FormFrame form={form} intent="raise">
        {subject?.matchId && <Hidden name="matchId" value={subject.matchId} />}
        {subject?.familyId && <Hidden name="familyId" value={subject.familyId} />}
        {subject?.volunteerId && <Hidden name="volunteerId" value={subject.volunteerId} />}
        <Chips
          form={form}
          name="danger"
          label="Is anyone in danger now?"
          choose="one"
          chips={dangers.map((danger) => ({
            value: danger,
            label: dangerWords[danger],
            urgent: danger === 'not_called',
          }))}
        />
        <Chips
          form={form}
          name="about"
          label="Who are you worried about?"
          choose="one"
          chips={choicesOf(concernAbout, aboutWords)}
        />
        {known.ownMatches.length > 0 && (
          <SelectField
            form={form}
            name="matchId"
            label="Which family is it about?"
            prompt="None that I visit"
            choices={known.ownMatches.map(({ matchId, firstNames, reference }) => ({
              value: matchId,
              label: firstNames ?? `Match ${reference}`,
            }))}
          />
        )}
        <TextArea
          form={form}
          name="words"
          label="What did you see or hear?"
          hint="In your own words, and theirs. Facts first. It does not have to be certain."
          rows={6}
          limit={longestConcern}
        />
        <DateField form={form} name="happenedOn" label="Which day was it?" />
        <Checkboxes
          form={form}
          name="told"
          label="Whom have you told?"
          small
          choices={choicesOf(toldPeople, toldWords)}
        />
        <Details summary="Is it about a member of staff?" open={textOf(form, 'withheldFromId') !== ''}>
          <SelectField
            form={form}
            name="withheldFromId"
            label="Who must not see it?"
            hint="They never see it, whatever their job is. If nobody is left, it goes to a programme manager."
            prompt="It is about nobody here"
            choices={known.staff.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Details>
        <SaveBar note="It goes to the safeguarding lead, and to nobody else.">
          <Button block>Send it</Button>
        </SaveBar>
      </FormFrame>
      <WorriesRaised worries={own.rows} title="What you have raised" />
    </Page>
  )
}
