import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { AskLine } from '#app/ui/ask-line.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Candidate, Candidates } from '#app/ui/candidates.tsx'
import { CompareTable } from '#app/ui/compare-table.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { GateList } from '#app/ui/gate-list.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Points, Score } from '#app/ui/points.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Gates and matching') }]

export const loader = demoPage

/** How far somebody has come, and who suits whom. */
export default function GalleryMatching() {
  return (
    <GalleryFrame at="/ui/matching" lede="How far somebody has come, and who suits whom." dense>
      <Section title="Facts for a decision">
        <Facts
          facts={[
            { name: 'Waiting', value: '61 days, since 23 September 2026' },
            { name: 'Speaks', value: 'Polish, some English' },
            { name: 'Free', value: 'Tuesday and Thursday afternoons' },
          ]}
        />
      </Section>
      <Section title="Gates">
        <GateList
          gates={[
            {
              name: 'Application accepted',
              state: 'done',
              tag: <Tag meaning="met">Met</Tag>,
              fact: 'Accepted on 24 August 2026',
              age: '91 days ago',
              who: 'Coordinator',
            },
            {
              name: 'References',
              state: 'late',
              tag: <Tag meaning="late">Past its term</Tag>,
              fact: 'One of two is in. ',
              act: (
                <ButtonLink href="#referee" small>
                  Ask for another referee
                </ButtonLink>
              ),
              age: '70 days',
              who: 'Coordinator',
            },
            {
              name: 'Panel',
              state: 'waiting',
              tag: <Tag meaning="quiet">Cannot start yet</Tag>,
              fact: 'After the references',
              who: 'Panel',
            },
          ]}
        />
      </Section>
      <Section title="Who fits, and why">
        <Candidates>
          <Candidate
            rank={1}
            name="Ruth Adjei"
            href="#ruth"
            note="Dovercourt, 2 miles"
            score={<Score got={82} of={100} />}
            pick={{ name: 'pick', value: 'ruth', label: 'Show Ruth Adjei to the family', picked: true }}
          >
            <Points
              points={[
                { id: 'near', got: 17, of: 25, words: '2 miles away' },
                {
                  id: 'language',
                  got: null,
                  of: 15,
                  words: 'languages unknown',
                  ask: 'Ask: does she speak Polish?',
                },
              ]}
            />
          </Candidate>
        </Candidates>
        <AskLine>Ask: may the visits be at home?</AskLine>
      </Section>
      <Section title="Side by side">
        <CompareTable
          caption="The best two side by side"
          columns={[
            { id: 'ruth', head: 'Ruth Adjei' },
            { id: 'yusuf', head: 'Yusuf Demir' },
          ]}
          rows={[
            { name: 'Distance', cells: { ruth: '2 miles', yusuf: '7 miles' } },
            { name: 'Free', cells: { ruth: 'Tuesdays', yusuf: 'Tuesdays and Thursdays' } },
          ]}
          total={{ name: 'Points', cells: { ruth: '82 of 100', yusuf: '74 of 100' } }}
        />
      </Section>
    </GalleryFrame>
  )
}
