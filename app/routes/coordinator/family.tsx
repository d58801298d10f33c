import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import {
  familyProfile,
  moveFamily,
  recordConsent,
  recordSafety,
  recordVisitRisk,
  saveMatchingProfile,
  withdrawConsent,
} from '#app/domain/families/index.ts'
import { familyStageNames } from '#app/domain/families/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Split } from '#app/ui/split.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { ContactsLink } from './contacts-link.tsx'
import { FamilyConsents } from './family-consents.tsx'
import { FamilyMatches } from './family-matches.tsx'
import { FamilyMove } from './family-move.tsx'
import { FamilyNext } from './family-next.tsx'
import { FamilyContact, FamilyFileLink, FamilyStaff } from './family-panels.tsx'
import { FamilyRisk } from './family-risk.tsx'
import { FamilySafety } from './family-safety.tsx'
import { familyStageMeaning, sayAskedFor, sayFree, sayGoals, sayLanguages, sayWait } from './family-words.ts'
import { profileFields } from './profile-fields.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SharedProfile } from './shared-profile.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.family.familyName ? `The ${data.family.familyName} family` : 'Family') },
]

export const loader = page({
  family: ask(familyProfile, ({ params }) => ({ matchingProfileId: params['matchingProfileId'] })),
})

const backTo = (code: string) => (familyId: string) => `/families/${familyId}?done=${code}`

export const action = submits({
  move: intent(moveFamily, { then: backTo('moved') }),
  consent: intent(recordConsent, { then: backTo('consent') }),
  withdraw: intent(withdrawConsent, { then: backTo('withdrawn') }),
  profile: intent(saveMatchingProfile, { then: backTo('profile') }),
  risk: intent(recordVisitRisk, { then: backTo('risk') }),
  safety: intent(recordSafety, { then: backTo('safety') }),
})

export type FamilyData = ReturnType<typeof useLoaderData<typeof loader>>['family']

/** What every part of this page is given: the family, and the state of the forms on it. */
export type FamilyPartProps = {
  family: FamilyData
  sent: FormState | undefined
  fresh: FormState
  /** Whether whoever looks may change the record. */
  mayChange: boolean
  /** Whether they may look for a mentor. */
  mayMatch: boolean
}

const DONE: Readonly<Record<string, string>> = {
  moved: 'The step is recorded.',
  consent: 'The consent is recorded.',
  withdrawn: 'It is recorded that the family took this consent back.',
  profile: 'The profile is saved.',
  risk: 'The risk to visitors is recorded.',
  coordinator: 'The coordinator is changed.',
  'key-worker': 'The key worker is changed. They are told by e-mail, and so is the mentor.',
  safety: 'What keeps visits safe is recorded.',
}

/** One family as those who find it a mentor may know it: what to do next, what it shares, its consents and matches. */
export default function Family() {
  const { family, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const search = new URLSearchParams(useLocation().search)
  const mayChange = relations.includes('coordinates') || relations.includes('key_works')
  const mayMatch = relations.includes('coordinates') || relations.includes('manages')
  const part: FamilyPartProps = { family, sent, fresh, mayChange, mayMatch }
  const notice = DONE[search.get('done') ?? '']
  if (search.get('change') === 'profile' && mayChange && family.shares) return <ChangeProfile {...part} />
  return (
    <Page back={{ href: '/families', label: 'Families' }}>
      {sent && <ErrorSummary form={sent} />}
      {notice && !sent && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      <PageHead
        caption={captionOf(family)}
        title={titleOf(family)}
        tag={<StageTag family={family} />}
        actions={
          relations.includes('coordinates') && <ContactsLink to={`/families/${family.familyId}/contacts`} />
        }
      />
      <Facts facts={factsOf(family)} />
      <Split
        side={
          <>
            <FamilyContact {...part} />
            <FamilyStaff {...part} />
            <FamilyRisk {...part} />
            <FamilySafety {...part} />
            <FamilyMove {...part} />
            <FamilyFileLink {...part} />
          </>
        }
      >
        <FamilyNext {...part} />
        <SharedProfile {...part} />
        <FamilyConsents {...part} />
        <FamilyMatches {...part} />
      </Split>
    </Page>
  )
}

function ChangeProfile(part: FamilyPartProps) {
  const { family, sent, fresh } = part
  return (
    <Page width="reading" back={{ href: `/families/${family.familyId}`, label: titleOf(family) }}>
      <ErrorSummary form={sent ?? fresh} fields={profileFields} />
      <PageHead
        caption={captionOf(family)}
        title="What the family agreed to share"
        lede="Leave out whatever nobody has asked them yet. It is worth nothing until it is answered, and never taken as a yes."
      />
      <ProfileForm {...part} />
    </Page>
  )
}

function StageTag({ family: { stage } }: { family: FamilyData }) {
  return stage ? <Tag meaning={familyStageMeaning[stage]}>{familyStageNames[stage]}</Tag> : null
}

const titleOf = ({ familyName, reference }: FamilyData) =>
  familyName ? `The ${familyName} family` : `Family ${reference}`

function captionOf({ reference, keyWorker, district }: FamilyData): string {
  return `Family ${reference}. ${district}. ${keyWorker ? `Key worker: ${keyWorker}` : 'No key worker'}`
}

function factsOf({ answers, place, outcode, district, waitingSince, daysWaiting }: FamilyData) {
  const area = [outcode, place ?? district].filter(Boolean).join(', ')
  const facts = [
    { name: 'Waiting', value: sayWait(daysWaiting, waitingSince) },
    { name: 'Area', value: area },
  ]
  if (!answers) return facts
  return [
    ...facts,
    { name: 'Speaks', value: sayLanguages(answers) },
    { name: 'Free', value: sayFree(answers) },
    { name: 'Goals', value: sayGoals(answers) },
    { name: 'Asked for', value: sayAskedFor(answers) },
  ]
}
