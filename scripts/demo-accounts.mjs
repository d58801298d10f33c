/** Who signs in to a demo, by the first part of their address. */
const NAMES = /** @type {const} */ ([
  'coordinator',
  'volunteer',
  'supervisor',
  'safeguarding',
  'keyworker',
  'partner',
  'manager',
  'board',
  'family',
  'admin',
])

/** The accounts of the demo, one for each first screen, and the password of all of them. */
export const demoAccounts = {
  password: 'walk-alongside-2026',
  emails: NAMES.map((name) => `${name}@demo.alongside.example`),
}
