/** What a file can hold, as the screen says it, and where its records are found afterwards. */
export const KINDS = {
  volunteers: {
    label: 'Volunteers',
    hint: 'Names, how to reach them, and the gates they have passed with their dates.',
    href: '/volunteers',
  },
  families: { label: 'Families', hint: 'Who they are, what they agreed to, and what they would like.', href: '/families?show=all' },
  visits: {
    label: 'Visits',
    hint: 'Visits that have been, each by a volunteer to a family who are matched here.',
    href: '/matches',
  },
} as const
