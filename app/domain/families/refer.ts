import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { hostOn } from '#app/domain/governance/index.ts'
import { nextReferences, outcodeOf } from '#app/domain/people/index.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import * as schema from '#db/schema/index.ts'
import { consentWordingVersion } from './consent-wording.ts'
import type { FileNeeds } from './file-needs.ts'
import { referralAnswers } from './referral-answers.ts'
import type { SafeContact } from './safe-contact.ts'

type Answers = typeof referralAnswers._output

/**
 * Takes in a family, from itself or from somebody who works with it: one point of referral for all.
 * What they told us goes into the family file; those who arrange matches see how to be in touch, and the answers
 * only once the family has agreed to share them.
 */
export const refer = defineCommand({
  name: 'families.refer',
  action: 'families.refer',
  on: null,
  input: referralAnswers,
  async run(work) {
    const { tx, input, today, now, newId, actor } = work
    const place = {
      organisationId: await hostOn(tx, today),
      districtId: await openDistrict(work, input.districtId),
    }
    const familyId = newId()
    const [reference = ''] = await nextReferences(tx, 'family', 1)
    await tx.insert(schema.families).values({
      id: familyId,
      reference,
      ...place,
      stage: 'referred',
      referredOn: today,
      createdAt: now,
    })
    await keepFile(work, familyId, input)
    await keepProfile(work, { id: familyId, ...place }, input)
    for (const kind of input.agreed ?? [])
      await tx.insert(schema.consents).values({
        id: newId(),
        familyId,
        kind,
        wordingVersion: consentWordingVersion,
        givenOn: today,
        recordedAt: now,
        recordedBy: actor.accountId,
      })
    return { result: familyId, events: [{ type: 'family.referred', familyId, source: input.asker }] }
  },
})

async function openDistrict({ tx, today }: Work, districtId: string): Promise<string> {
  const { districts } = schema
  const stillOpen = or(isNull(districts.toOn), gte(districts.toOn, today))
  const [district] = await tx
    .select({ id: districts.id })
    .from(districts)
    .where(and(eq(districts.id, districtId), stillOpen))
  if (!district) throw new Refused('invalid', 'Check your answers.', { districtId: ['Choose an area'] })
  return district.id
}

async function keepFile({ tx, newId, lock }: Work, familyId: string, answers: Answers): Promise<void> {
  const owner = { kind: 'family', id: familyId } as const
  const needs: FileNeeds = {
    source: answers.asker,
    help: answers.help,
    referrer:
      answers.asker === 'agency'
        ? {
            name: answers.referrerName ?? '',
            organisation: answers.referrerOrganisation ?? '',
            contact: answers.referrerContact ?? '',
          }
        : null,
  }
  await tx.insert(schema.familyFiles).values({
    id: familyId,
    needs: await lock(owner, schema.familyFiles.needs, familyId, JSON.stringify(needs)),
  })

  const memberId = newId()
  const { displayName, phone, email } = schema.familyMembers
  await tx.insert(schema.familyMembers).values({
    id: memberId,
    familyId,
    role: 'main_carer',
    displayName: await lock(owner, displayName, memberId, answers.carerName),
    phone: answers.phone ? await lock(owner, phone, memberId, answers.phone) : null,
    email: answers.email ? await lock(owner, email, memberId, answers.email) : null,
  })
}

type Placed = { id: string; organisationId: string; districtId: string }

async function keepProfile({ tx, lock }: Work, family: Placed, answers: Answers): Promise<void> {
  const owner = { kind: 'family', id: family.id } as const
  const { matchingProfiles } = schema
  const safeContact: SafeContact = {
    channels: answers.channels,
    message: answers.message,
    asWritten: [answers.phone, answers.email, answers.whenSafe].filter(Boolean).join('; '),
  }
  await tx.insert(matchingProfiles).values({
    ...family,
    outcode: answers.postcode ? outcodeOf(answers.postcode) : null,
    familyName: await lock(owner, matchingProfiles.familyName, family.id, answers.familyName),
    firstNames: await lock(owner, matchingProfiles.firstNames, family.id, answers.carerName),
    safeContact: await lock(owner, matchingProfiles.safeContact, family.id, JSON.stringify(safeContact)),
    need: await lock(owner, matchingProfiles.need, family.id, '{}'),
  })
}
