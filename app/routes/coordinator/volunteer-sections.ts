/** The pages about one volunteer, with the one that is open marked. */
export const volunteerSections = (volunteerId: string, here: 'gates' | 'offer' | 'contacts') => [
  { href: `/volunteers/${volunteerId}`, label: 'Gates', current: here === 'gates' },
  { href: `/volunteers/${volunteerId}/offer`, label: 'What they offer', current: here === 'offer' },
  { href: `/volunteers/${volunteerId}/contacts`, label: 'Contacts', current: here === 'contacts' },
]
