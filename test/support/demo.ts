/** The password of every account of the demo, as the demo itself says it. */
export const DEMO_PASSWORD = 'walk-alongside-2026'

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
