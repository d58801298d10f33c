import { ButtonLink } from '#app/ui/button.tsx'

/** To what was said about somebody, and what is to be done. */
export function ContactsLink({ to }: { to: string }) {
  return (
    <ButtonLink href={to} kind="secondary" small>
      Contacts and next actions
    </ButtonLink>
  )
}
