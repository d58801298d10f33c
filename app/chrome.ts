import { raisers } from './domain/safeguarding/vocabulary.ts'
import type { RelationKind } from './kernel/actor.ts'
import type { NavItem } from './ui/app-nav.tsx'
import type { ShellKind } from './ui/shell.tsx'

type Area = {
  href: string
  label: string
  openTo: readonly RelationKind[]
  /** Where pages lie that are reached from here, besides those beneath it. */
  leadsTo?: string
}

/** The parts of the service that staff see, each for those whose work is there, in the order of the day. */
const STAFF_AREAS: readonly Area[] = [
  { href: '/today', label: 'Today', openTo: ['coordinates'] },
  { href: '/programme', label: 'Programme', openTo: ['manages'] },
  { href: '/concerns', label: 'Concerns', openTo: ['safeguards', 'manages'] },
  { href: '/my-families', label: 'My families', openTo: ['key_works'] },
  { href: '/families', label: 'Families', openTo: ['coordinates', 'manages', 'key_works', 'safeguards'] },
  { href: '/volunteers', label: 'Volunteers', openTo: ['coordinates', 'manages'] },
  { href: '/matches', label: 'Matches', openTo: ['coordinates', 'manages', 'key_works', 'safeguards'] },
  { href: '/supervision', label: 'My volunteers', openTo: ['supervises'] },
  { href: '/supervision-status', label: 'Supervision', openTo: ['coordinates', 'manages'] },
  { href: '/cohort', label: 'Our cohort', openTo: ['reports_for'], leadsTo: '/returns' },
  { href: '/returns', label: 'Returns', openTo: ['manages'] },
  { href: '/board', label: 'Board pack', openTo: ['governs'] },
  { href: '/import', label: 'Import', openTo: ['coordinates', 'manages'] },
  { href: '/accounts', label: 'Accounts', openTo: ['administers', 'manages'] },
  { href: '/settings', label: 'Settings', openTo: ['manages', 'administers'] },
]

const VOLUNTEER_AREAS: readonly Area[] = [
  { href: '/visits', label: 'Visits', openTo: ['volunteers'] },
  { href: '/my-supervision', label: 'Supervision', openTo: ['volunteers'] },
  { href: '/worry', label: 'Raise a worry', openTo: ['volunteers'] },
]

const FAMILY_AREAS: readonly Area[] = [
  { href: '/your-mentor', label: 'Your mentor', openTo: ['belongs_to'] },
  { href: '/your-record', label: 'Your record', openTo: ['belongs_to'] },
]

const PUBLIC_AREAS: readonly Area[] = [
  { href: '/', label: 'Become a mentor', openTo: ['anyone'] },
  { href: '/refer', label: 'Ask for a mentor', openTo: ['anyone'] },
]

/** What a role is called in the header; the first that somebody holds. */
const ROLE_NAMES: readonly [RelationKind, string][] = [
  ['manages', 'Programme manager'],
  ['safeguards', 'Safeguarding lead'],
  ['coordinates', 'Coordinator'],
  ['supervises', 'Supervisor'],
  ['reports_for', 'Partner'],
  ['key_works', 'Key worker'],
  ['governs', 'Board member'],
  ['administers', 'Administrator'],
  ['volunteers', 'Volunteer'],
]

export type Account = { kind: 'staff' | 'volunteer' | 'family' | null; relations: readonly RelationKind[] }

/** Which of the frames is drawn around a page for this account. */
export const shellOf = ({ kind }: Account): ShellKind => kind ?? 'public'

/** The parts of the service this account is shown, with the one it stands in marked. */
export function navOf(account: Account, pathname: string): NavItem[] {
  const areas = {
    staff: STAFF_AREAS,
    volunteer: VOLUNTEER_AREAS,
    family: FAMILY_AREAS,
    public: PUBLIC_AREAS,
  }[shellOf(account)]
  return areas
    .filter(({ openTo }) => openTo.some((kind) => account.relations.includes(kind)))
    .map(({ href, label, leadsTo }) => ({
      href,
      label,
      current:
        pathname === href ||
        (href !== '/' && pathname.startsWith(`${href}/`)) ||
        (leadsTo !== undefined && pathname.startsWith(`${leadsTo}/`)),
    }))
}

/** Relations whose work begins with looking somebody up. */
const FINDERS: readonly RelationKind[] = ['coordinates', 'manages', 'safeguards', 'key_works', 'supervises']

/** Where this account looks somebody up; null where it cannot, and on the page that has a box of its own. */
export const findOf = (account: Account, pathname: string): string | null =>
  shellOf(account) === 'staff' &&
  pathname !== '/find' &&
  FINDERS.some((kind) => account.relations.includes(kind))
    ? '/find'
    : null

/** The first screen of an account: where signing in and the mark in the header lead. */
export const homeOf = (account: Account): string => navOf(account, '').at(0)?.href ?? '/'

/** The links at the foot of every page: whoever may raise a worry finds the way on each of them. */
export function footerOf({ relations }: Account): { href: string; label: string }[] {
  const mayRaise = raisers.some((kind) => relations.includes(kind))
  return [
    ...(mayRaise ? [{ href: '/worry', label: 'Raise a worry' }] : []),
    { href: '/accessibility', label: 'Accessibility' },
    { href: '/privacy', label: 'Privacy' },
  ]
}

/** What the header calls this account's role. */
export const roleOf = ({ relations }: Account): string | undefined =>
  ROLE_NAMES.find(([kind]) => relations.includes(kind))?.[1]
