import { eq } from 'drizzle-orm'
import { accounts, relations } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

const related: Example['related'] = {
  administers: { kind: 'administers' },
  manages: { kind: 'manages' },
}

/** A coordinator's account, and the row that makes them one. */
async function aColleague(w: World) {
  const build = builders(w)
  const organisation = await build.organisation()
  const account = await build.account('Duncan Frayling')
  await build.relation(account.id, 'coordinates', { organisationId: organisation.id })
  const [role] = await w.database.read.select().from(relations).where(eq(relations.accountId, account.id))
  return { account, organisation, roleId: role?.id ?? '' }
}

const onAColleague =
  (more: (colleague: Awaited<ReturnType<typeof aColleague>>) => object = () => ({})): ExampleOf =>
  async (w) => {
    const colleague = await aColleague(w)
    return { input: { accountId: colleague.account.id, ...more(colleague) }, related }
  }

export const accessExamples = {
  'access.colleagues': async (w) => {
    await aColleague(w)
    return { input: {}, related }
  },
  'access.colleague': onAColleague(),
  'access.invite-colleague': async () => ({
    input: { displayName: 'Ros Tideswell', email: 'ros@example.org', role: 'governs' },
    related,
  }),
  'access.invite-again': onAColleague(),
  'access.give-role': onAColleague(() => ({ role: 'governs' })),
  'access.end-role': onAColleague(({ roleId }) => ({ relationId: roleId })),
  'access.close-account': onAColleague(() => ({ version: 1 })),
  'access.reopen-account': async (w) => {
    const { account } = await aColleague(w)
    await w.database.write((tx) =>
      tx.update(accounts).set({ disabledAt: w.now() }).where(eq(accounts.id, account.id)),
    )
    return { input: { accountId: account.id, version: 1 }, related }
  },
} satisfies Record<string, ExampleOf>
