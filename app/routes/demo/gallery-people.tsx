import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { NextCard } from '#app/ui/next-card.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Prefilled } from '#app/ui/prefilled.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { WorryPanel } from '#app/ui/worry-panel.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('On a phone') }]

export const loader = demoPage

const form: FormState = { key: 'log', values: { minutes: '120', mood: '4' }, errors: {} }

/** What volunteers and families read on a phone, in their roomy register. */
export default function GalleryPeople() {
  return (
    <GalleryFrame at="/ui/people" lede="What volunteers and families read, on a phone first.">
      <NextCard
        when="Tomorrow, 4pm to 6pm"
        day="Tuesday 24 November"
        actions={
          <>
            <ButtonLink href="#log">Log a visit</ButtonLink>
            <ButtonLink href="#change" kind="secondary">
              Change or cancel
            </ButtonLink>
          </>
        }
      >
        <p>
          <b>Rosie and the children</b>, at home in Walton-on-the-Naze (CO14).
        </p>
        <p>
          <b>You agreed to:</b> open the letters from the water company together.
        </p>
      </NextCard>
      <Section title="To do">
        <Rows
          rows={[
            {
              id: 'visit',
              title: 'Saturday 21 November',
              note: 'Visit not logged yet. Due today.',
              end: (
                <ButtonLink href="#visit" kind="secondary" small about="of Saturday 21 November">
                  Log this visit
                </ButtonLink>
              ),
            },
            {
              id: 'supervision',
              title: 'Supervision with Colin Tate',
              note: 'Thursday 26 November, 10am, by phone',
              end: (
                <a className="govuk-link" href="#prepare">
                  Prepare
                </a>
              ),
            },
            {
              id: 'done',
              title: 'Tuesday 17 November',
              note: '2 hours, a walk and the school run',
              end: <Tag meaning="met">Saved</Tag>,
            },
          ]}
        />
      </Section>
      <WorryPanel title="Worried about someone?">
        <p>In danger now: call 999. Then call us. It does not have to be certain.</p>
        <p>
          <ButtonLink href="tel:01632960142" kind="warning" block>
            Call 01632 960 142
          </ButtonLink>
        </p>
      </WorryPanel>
      <Section title="Log a visit">
        <Prefilled title="Saturday 21 November, 4pm" change={{ href: '#when', about: 'the day' }}>
          with Rosie and the children
        </Prefilled>
        <Chips
          form={form}
          name="minutes"
          label="How long?"
          choose="one"
          chips={[
            { value: '60', label: '1 h' },
            { value: '90', label: '1 h 30' },
            { value: '120', label: '2 h' },
          ]}
        />
        <Chips
          form={form}
          name="mood"
          label="How did it go?"
          choose="one"
          scale
          chips={[1, 2, 3, 4, 5].map((number) => ({
            value: String(number),
            number,
            label: ['Hard', 'Uneven', 'All right', 'Good', 'Very good'][number - 1],
          }))}
        />
        <Chips
          form={form}
          name="worry"
          label="Anything worrying?"
          choose="one"
          chips={[
            { value: 'no', label: 'No' },
            { value: 'yes', label: 'Yes' },
            { value: 'urgent', label: 'Yes, urgent', urgent: true },
          ]}
        />
        <SaveBar note="You can correct it for three days.">
          <Button type="button" block>
            Save the visit
          </Button>
        </SaveBar>
      </Section>
    </GalleryFrame>
  )
}
