import { eq as sameId } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { noFigures } from '#app/domain/partners/figures.ts'
import { hashOf } from '#app/domain/partners/seal-edition.ts'
import type { Figures } from '#app/domain/partners/vocabulary.ts'
import type { GateDetail } from '#app/domain/vetting/vocabulary.ts'
import type { RelationKind } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Owner } from '#app/kernel/vault.ts'
import type { Tx } from '#db/client.ts'
import * as schema from '#db/schema/index.ts'
import type { World } from './world.ts'

type Row<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>

/**
 * Puts believable records straight into a test world: what stood there before the test begins.
 * What the test is about goes through a command.
 */
export function builders(w: World) {
  const write = <T>(work: (tx: Tx) => Promise<T>) => w.database.write(work)
  const lock = (
    tx: Tx,
    owner: Owner,
    column: Parameters<World['vault']['lock']>[3],
    row: string,
    text: string,
  ) => w.vault.lock(tx, w.now(), owner, column, row, text)
  let numbers = 0
  const next = () => ++numbers

  const built = {
    async programme(values: Row<typeof schema.programmes> = {}) {
      const row = {
        id: 'programme',
        name: 'Families with Complex Needs',
        host: 'Essex County Council',
        firstYearStarts: '2013-10-01',
        ...values,
      }
      await write((tx) => tx.insert(schema.programmes).values(row).onConflictDoNothing())
      return row
    },

    async organisation(values: Row<typeof schema.organisations> = {}) {
      const row = {
        id: newId(),
        name: `Organisation ${next()}`,
        kind: 'partner' as const,
        fromOn: '2013-06-01',
        ...values,
      }
      await write((tx) => tx.insert(schema.organisations).values(row))
      return row
    },

    async district(values: Row<typeof schema.districts> = {}) {
      const row = { id: newId(), name: `District ${next()}`, fromOn: '2013-06-01', ...values }
      await write((tx) => tx.insert(schema.districts).values(row))
      return row
    },

    async outcode(id: string, districtId: string, latitude: number, longitude: number) {
      await write((tx) =>
        tx
          .insert(schema.outcodes)
          .values({ id, place: id, districtId, latitude, longitude })
          .onConflictDoNothing(),
      )
      return id
    },

    async account(displayName: string, values: Row<typeof schema.accounts> = {}) {
      const id = values.id ?? newId()
      const email = `${displayName.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${next()}@example.org`
      await write(async (tx) =>
        tx.insert(schema.accounts).values({
          id,
          kind: 'staff',
          displayName,
          email: await lock(tx, { kind: 'account', id }, schema.accounts.email, id, email),
          emailIndex: w.vault.blind('accounts.email', email),
          createdAt: w.now(),
          ...values,
        }),
      )
      return { id, displayName, email }
    },

    async relation(accountId: string, kind: RelationKind, values: Row<typeof schema.relations> = {}) {
      await write((tx) =>
        tx.insert(schema.relations).values({
          id: newId(),
          accountId,
          kind,
          fromOn: '2013-06-01',
          grantedBy: 'test',
          recordedAt: w.now(),
          ...values,
        }),
      )
    },

    /** A volunteer with a name and a place, and nothing yet passed. */
    async volunteer(values: Row<typeof schema.volunteers> & { offer?: unknown; emailAddress?: string } = {}) {
      const { offer, emailAddress, ...rest } = values
      const id = rest.id ?? newId()
      const displayName = rest.displayName ?? `Volunteer ${next()}`
      const row = {
        id,
        reference: `V-${String(next()).padStart(4, '0')}`,
        organisationId: rest.organisationId ?? (await built.organisation()).id,
        districtId: rest.districtId ?? (await built.district()).id,
        displayName,
        foldedName: displayName.toLowerCase(),
        role: 'mentor' as const,
        stage: 'applied' as const,
        enquiredOn: '2026-01-05',
        createdAt: w.now(),
        version: 1,
        ...rest,
      }
      const owner = { kind: 'volunteer', id } as const
      await write(async (tx) => {
        const email = emailAddress ? await lock(tx, owner, schema.volunteers.email, id, emailAddress) : null
        await tx.insert(schema.volunteers).values({
          ...row,
          email,
          emailIndex: emailAddress ? w.vault.blind('volunteers.email', emailAddress) : null,
        })
        if (offer)
          await tx.insert(schema.mentorOffers).values({
            id,
            offer: await lock(tx, owner, schema.mentorOffers.offer, id, JSON.stringify(offer)),
          })
      })
      return row
    },

    async gateFact(
      volunteerId: string,
      gate: (typeof schema.gateFacts.$inferInsert)['gate'],
      happenedOn: Day,
      values: Row<typeof schema.gateFacts> = {},
    ) {
      const row = {
        id: newId(),
        volunteerId,
        gate,
        outcome: 'met' as const,
        happenedOn,
        detail: { kind: 'plain' } as GateDetail,
        source: 'screen' as const,
        recordedAt: w.now(),
        recordedBy: 'test',
        ...values,
      }
      await write((tx) => tx.insert(schema.gateFacts).values(row))
      return row
    },

    /** A family with a matching profile and, unless told otherwise, consent to share it. */
    async family(
      values: Row<typeof schema.families> & {
        familyName?: string
        firstNames?: string
        need?: unknown
        waitingSince?: Day | null
        outcode?: string
        consent?: boolean
      } = {},
    ) {
      const {
        familyName = 'Nowak',
        firstNames,
        need = {},
        waitingSince = '2026-09-23',
        outcode = null,
        consent = true,
        ...rest
      } = values
      const id = rest.id ?? newId()
      const row = {
        id,
        reference: `F-${String(next()).padStart(4, '0')}`,
        organisationId: rest.organisationId ?? (await built.organisation()).id,
        districtId: rest.districtId ?? (await built.district()).id,
        stage: 'in_programme' as const,
        referredOn: '2026-08-01',
        createdAt: w.now(),
        version: 1,
        ...rest,
      }
      const owner = { kind: 'family', id } as const
      await write(async (tx) => {
        await tx.insert(schema.families).values(row)
        await tx.insert(schema.familyFiles).values({ id })
        await tx.insert(schema.matchingProfiles).values({
          id,
          organisationId: row.organisationId,
          districtId: row.districtId,
          outcode,
          familyName: await lock(tx, owner, schema.matchingProfiles.familyName, id, familyName),
          firstNames: firstNames
            ? await lock(tx, owner, schema.matchingProfiles.firstNames, id, firstNames)
            : null,
          need: await lock(tx, owner, schema.matchingProfiles.need, id, JSON.stringify(need)),
          waitingSince,
        })
        if (consent)
          for (const kind of ['taking_part', 'sharing_for_mentoring'] as const)
            await tx.insert(schema.consents).values({
              id: newId(),
              familyId: id,
              kind,
              wordingVersion: 1,
              givenOn: '2026-08-05',
              recordedAt: w.now(),
              recordedBy: 'test',
            })
      })
      return row
    },

    async match(
      values: Row<typeof schema.matches> &
        Pick<typeof schema.matches.$inferInsert, 'familyId' | 'volunteerId'>,
    ) {
      const [pair] = await w.database.read
        .select()
        .from(schema.volunteers)
        .where(sameId(schema.volunteers.id, values.volunteerId))
      if (!pair) throw new Error('Build the volunteer first')
      const id = values.id ?? newId()
      const coordinatorId = values.coordinatorId ?? (await built.account('Maryam Siddiqui')).id
      const row = {
        id,
        reference: `M-${String(next()).padStart(4, '0')}`,
        organisationId: pair.organisationId,
        districtId: pair.districtId,
        stage: 'proposed' as const,
        proposedOn: w.today(),
        coordinatorId,
        professionalId: coordinatorId,
        version: 1,
        ...values,
      }
      await write(async (tx) =>
        tx.insert(schema.matches).values({
          ...row,
          reasons: await lock(tx, { kind: 'family', id: row.familyId }, schema.matches.reasons, id, '{}'),
        }),
      )
      return row
    },

    async visit(
      pair: { id: string; familyId: string; volunteerId: string },
      values: Row<typeof schema.visits> & { text?: string } = {},
    ) {
      const { text, ...rest } = values
      const id = rest.id ?? newId()
      const row = {
        id,
        matchId: pair.id,
        familyId: pair.familyId,
        volunteerId: pair.volunteerId,
        happenedOn: '2026-11-19',
        minutes: 120,
        medium: 'home' as const,
        present: [],
        outsideRole: [],
        worry: 'none' as const,
        recordedAt: w.now(),
        recordedBy: 'test',
        version: 1,
        ...rest,
      }
      await write(async (tx) =>
        tx.insert(schema.visits).values({
          ...row,
          note: text
            ? await lock(tx, { kind: 'family', id: pair.familyId }, schema.visits.note, id, text)
            : null,
        }),
      )
      return row
    },

    /** A return certified by somebody, with no figures unless some are given. */
    async certifiedReturn({
      organisationId,
      quarter,
      certifiedBy,
      figures = noFigures,
    }: {
      organisationId: string
      quarter: Day
      certifiedBy: string
      figures?: Figures
    }) {
      const row = {
        id: newId(),
        organisationId,
        quarter,
        stage: 'certified' as const,
        edition: 1,
        certifiedOn: w.today(),
        version: 1,
      }
      const edition = {
        id: newId(),
        returnId: row.id,
        number: 1,
        figures,
        certifiedBy,
        certifiedOn: w.today(),
        recordedAt: w.now(),
      }
      await write(async (tx) => {
        await tx.insert(schema.partnerReturns).values(row)
        await tx.insert(schema.partnerReturnEditions).values({ ...edition, hash: hashOf(edition) })
      })
      return row
    },

    /** A rule of the programme, in force from its first year unless told otherwise. */
    async rule(name: string, value: unknown, effectiveFrom: Day = '2013-10-01') {
      await write((tx) =>
        tx.insert(schema.rules).values({
          id: newId(),
          name,
          value,
          effectiveFrom,
          setBy: 'test',
          setAt: w.now(),
          why: 'For this test',
        }),
      )
    },
  }
  return built
}
