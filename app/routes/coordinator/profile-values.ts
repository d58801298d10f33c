import { readSafeContact, typedFrom } from '#app/domain/families/index.ts'
import { type FormState, textsOf } from '#app/ui/form-state.ts'
import type { FamilyData } from './family.tsx'
import { profileFields } from './profile-fields.tsx'

type Values = FormState['values']

/** The profile on record, as its form shows it. */
export function recordedProfile(family: FamilyData): Values {
  const contact = readSafeContact(family.safeContact ?? null)
  return {
    ...typedFrom({ activities: ['mentor_parent_at_home'], ...family.answers }),
    waitingSince: family.waitingSince ?? undefined,
    familyName: family.familyName ?? undefined,
    firstNames: family.firstNames ?? undefined,
    postcode: family.outcode ?? undefined,
    channels: contact ? [...contact.channels] : undefined,
    message: contact?.message,
    whenSafe: contact?.asWritten || undefined,
  }
}

/** What somebody else saved while this was being typed, question by question, where it differs. */
export function theirProfile(recorded: Values, typed: FormState): Record<string, string> {
  const saved = { ...typed, values: recorded }
  return Object.fromEntries(
    profileFields.flatMap((name) => {
      const [theirs, mine] = [saved, withDate(typed, name)].map((form) => textsOf(form, name).join(', '))
      return theirs === mine ? [] : [[name, theirs ?? '']]
    }),
  )
}

/** The typed form with a date folded from its three boxes. */
function withDate(form: FormState, name: string): FormState {
  const part = (box: string) => textsOf(form, `${name}-${box}`).join('')
  if (!part('year')) return form
  const day = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`
  return { ...form, values: { ...form.values, [name]: day } }
}
