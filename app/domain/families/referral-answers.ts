import { z } from 'zod'
import { outcodeOf } from '#app/domain/people/index.ts'
import { contactSafety } from '#app/domain/people/vocabulary.ts'
import { id, words } from '#app/kernel/inputs.ts'

/** The ways of contact that a stranger's form offers: nobody types an address into it. */
export const referralChannels = ['text', 'phone', 'email', 'through_key_worker'] as const

/** The consents that the form asks for, each by itself. */
export const referralConsents = ['contact', 'sharing_for_mentoring'] as const

const line = (missing?: string) => words({ max: 200, ...(missing ? { missing } : {}) })

/** The form on which anybody asks for a mentor. How to be in touch safely comes before everything else. */
export const referralAnswers = z
  .strictObject({
    channels: z
      .array(z.enum(referralChannels), { error: 'Choose at least one safe way to be in touch' })
      .min(1, 'Choose at least one safe way to be in touch'),
    message: z.enum(contactSafety, { error: 'Choose what a message may say' }),
    whenSafe: words({ max: 500 }).optional(),
    asker: z.enum(['self', 'agency'], { error: 'Choose who the mentor is for' }),
    carerName: line('Enter a first name, or whatever you want to be called'),
    familyName: line('Enter the family name'),
    phone: line().optional(),
    email: z.email('Enter an e-mail address like name@example.org').max(200).optional(),
    districtId: z.string({ error: 'Choose an area' }).pipe(id),
    postcode: line()
      .refine((typed) => outcodeOf(typed) !== null, 'Enter a postcode or its first half, like CO12')
      .optional(),
    help: words({ max: 2000, missing: 'Write a few words about what would help' }),
    agreed: z.array(z.enum(referralConsents)).optional(),
    referrerName: line().optional(),
    referrerOrganisation: line().optional(),
    referrerContact: line().optional(),
    familyAgrees: z.boolean().optional(),
  })
  .superRefine((answers, context) => {
    for (const [path, message] of missingFrom(answers))
      context.addIssue({ code: 'custom', path: [path], message })
  })

type Typed = {
  channels: readonly string[]
  asker: string
  phone?: string | undefined
  email?: string | undefined
  whenSafe?: string | undefined
  referrerName?: string | undefined
  referrerContact?: string | undefined
  familyAgrees?: boolean | undefined
}

/** What one answer makes another need. */
function missingFrom({ channels, asker, ...typed }: Typed): [path: string, message: string][] {
  const byTelephone = channels.includes('phone') || channels.includes('text')
  const wanted: [boolean, string, string][] = [
    [byTelephone && !typed.phone, 'phone', 'Enter a telephone number, or choose another way'],
    [channels.includes('email') && !typed.email, 'email', 'Enter an e-mail address, or choose another way'],
    [
      channels.includes('through_key_worker') && asker === 'self' && !typed.whenSafe,
      'whenSafe',
      'Write who we may be in touch through, and how to reach them',
    ],
    [asker === 'agency' && !typed.referrerName, 'referrerName', 'Enter your name'],
    [asker === 'agency' && !typed.referrerContact, 'referrerContact', 'Enter how we can reach you'],
    [
      asker === 'agency' && !typed.familyAgrees,
      'familyAgrees',
      'Talk to the family first. We are in touch only with a family that knows and agrees.',
    ],
  ]
  return wanted.flatMap(([isMissing, path, message]) => (isMissing ? [[path, message]] : []))
}
