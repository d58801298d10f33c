import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { criteria, familyFiles, familyMembers } from '#db/schema/index.ts'
import { family } from './records.ts'

/**
 * The family file, for the family's own team and the safeguarding lead: who is in the family, what it was referred
 * for and what it needs. The address is not here: it has its own reveal.
 */
export const familyFile = defineQuery({
  name: 'families.family-file',
  action: 'families.open-file',
  on: family,
  input: z.object({ familyId: id }),
  opens: 'family',
  reveals: {
    familyId: 'T1',
    reference: 'T1',
    stage: 'T1',
    referredOn: 'T1',
    expectedExitOn: 'T1',
    members: 'T3',
    criteriaMet: 'T3',
    criteria: 'T1',
    levelOfNeed: 'T3',
    needs: 'T3',
  },
  async run({ db, family: record }) {
    const [[file], members, allCriteria] = await Promise.all([
      db.select().from(familyFiles).where(eq(familyFiles.id, record.id)),
      db
        .select()
        .from(familyMembers)
        .where(eq(familyMembers.familyId, record.id))
        .orderBy(asc(familyMembers.id)),
      db.select({ id: criteria.id, words: criteria.words }).from(criteria).orderBy(asc(criteria.position)),
    ])
    const { displayName, birthMonth, phone, email } = familyMembers
    return {
      familyId: record.id,
      reference: record.reference,
      stage: record.stage,
      referredOn: record.referredOn,
      expectedExitOn: record.expectedExitOn,
      members: members.map((member) => ({
        id: member.id,
        role: member.role,
        displayName: locked(displayName, member.id, member.displayName),
        birthMonth: locked(birthMonth, member.id, member.birthMonth),
        phone: locked(phone, member.id, member.phone),
        email: locked(email, member.id, member.email),
      })),
      criteriaMet: locked(familyFiles.criteriaMet, record.id, file?.criteriaMet ?? null),
      criteria: allCriteria,
      levelOfNeed: file?.levelOfNeed ?? null,
      needs: locked(familyFiles.needs, record.id, file?.needs ?? null),
    }
  },
})
