import { demoAccounts } from '#scripts/demo-accounts.mjs'

/** The password of every account of the demo, as the demo itself says it. */
export const DEMO_PASSWORD = demoAccounts.password

/** The address of one of the demo's people. */
export const demoEmail = (
  name:
    | 'coordinator'
    | 'volunteer'
    | 'supervisor'
    | 'safeguarding'
    | 'keyworker'
    | 'partner'
    | 'manager'
    | 'board'
    | 'family'
    | 'admin',
) => `${name}@demo.alongside.example`
