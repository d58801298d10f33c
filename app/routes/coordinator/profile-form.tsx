import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { Section } from '#app/ui/section.tsx'
import type { FamilyPartProps } from './family.tsx'
import { ContactFields, NeedFields, WaitingFields, WishFields } from './profile-fields.tsx'
import { recordedProfile, theirProfile } from './profile-values.ts'

/** The form on which a family's matching profile is written. */
export function ProfileForm({ family, sent, fresh }: FamilyPartProps) {
  const recorded = recordedProfile(family)
  const form = filledWith(sent ?? fresh, recorded)
  const fields = { form, theirs: form.theirs ? theirProfile(recorded, form) : {} }
  return (
    <FormFrame
      form={form}
      intent="profile"
      {...(family.version === undefined ? {} : { version: family.version })}
    >
      <Section title="Waiting">
        <WaitingFields {...fields} />
      </Section>
      <Section title="Who they are, and how to be in touch">
        <ContactFields {...fields} />
      </Section>
      <Section title="What they need">
        <NeedFields {...fields} />
      </Section>
      <Section title="What matters to them">
        <WishFields {...fields} />
      </Section>
      <SaveBar>
        <Button>Save the profile</Button>
      </SaveBar>
    </FormFrame>
  )
}
