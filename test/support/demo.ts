/** The password of every account of the demo, as the demo itself says it. */
export const DEMO_PASSWORD = 'walk-alongside-2026'

/** The address of one of the demo's people. */
export const demoEmail = (name: 'coordinator' | 'volunteer' | 'partner' | 'manager') =>
  `${name}@demo.alongside.example`
