import {
  moveFamily,
  recordConsent,
  recordSafety,
  recordVisitRisk,
  refer,
  saveMatchingProfile,
  typedFrom,
  withdrawConsent,
} from '#app/domain/families/index.ts'
import { referralChannels } from '#app/domain/families/referral-answers.ts'
import type { ConsentKind } from '#app/domain/families/vocabulary.ts'
import { assignFamily, changeKeyWorker } from '#app/domain/handover/index.ts'
import { STRANGER } from '#app/kernel/actor.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import type { InventedFamily } from './families.ts'
import { completeFamilyFile, giveFamilyToTeam, handOverToPartner } from './no-command-yet.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import { versionOf } from './versions.ts'

const MORNING = 11

/** All that happened to a family besides its match: from the referral through the programme, and what it agreed to share. */
export function deedsOfFamily({ ids, staff, scene }: Telling, family: InventedFamily): Deed[] {
  const { referredOn, startedOn, askedSince, steps, sharing } = family
  const coordinator = staff.coordinatorOf(family)
  const deed = (on: Day, done: (acting: Acting, familyId: string) => Promise<unknown>): Deed => ({
    on,
    hour: MORNING,
    do: (acting) => done(acting, ids.families.of(family)),
  })
  const consent = (kind: ConsentKind, on: Day) =>
    deed(on, ({ give }, matchingProfileId) =>
      give(coordinator, recordConsent, { matchingProfileId, consent: kind, way: 'in_person', givenOn: on }),
    )
  const sharedOn = askedSince ?? startedOn
  return [
    {
      on: referredOn,
      hour: MORNING,
      async do(acting) {
        const id = await acting.give(STRANGER, refer, referralOf(family))
        ids.families.keep(family, id)
        await handOverToPartner(acting, id, family.organisationId)
        await acting.give(coordinator, assignFamily, { matchingProfileId: id, coordinatorId: coordinator })
        await completeFamilyFile(acting, id, family.file)
      },
    },
    ...steps.map(({ move, happenedOn }) =>
      deed(happenedOn, ({ give }, matchingProfileId) =>
        give(coordinator, moveFamily, { matchingProfileId, move, happenedOn }),
      ),
    ),
    ...(startedOn
      ? [
          deed(startedOn, async (acting, matchingProfileId) => {
            const keyWorkerId = staff.keyWorkerOf(family)
            await giveFamilyToTeam(acting, matchingProfileId, startedOn)
            if (!keyWorkerId) return
            const change = { matchingProfileId, keyWorkerId, fromOn: startedOn }
            await acting.give(coordinator, changeKeyWorker, change)
            acting.forget(keyWorkerId)
          }),
          consent('taking_part', startedOn),
          consent('sharing_in_team', startedOn),
        ]
      : []),
    ...(sharing === 'not asked' || !sharedOn
      ? []
      : [
          consent('sharing_for_mentoring', sharedOn),
          deed(sharedOn, (acting, id) => askForMentor(acting, id, family, { ids, staff, scene })),
        ]),
    ...(sharing === 'taken back'
      ? [
          deed(addDays(scene.today, -5), ({ give, at: _ }, matchingProfileId) =>
            give(coordinator, withdrawConsent, {
              matchingProfileId,
              consent: 'sharing_for_mentoring',
              withdrawnOn: addDays(scene.today, -5),
            }),
          ),
        ]
      : []),
    ...wantsNoOther(family).map((on) =>
      deed(on, (acting, id) => saveProfile(acting, coordinator, { id, family, waitingSince: null })),
    ),
  ]
}

/** Days after a match ended early on which its family said that it would rather have no other mentor. */
const SAID_LATER = 2

function wantsNoOther({ match }: InventedFamily): Day[] {
  const ended = match?.steps.find(({ move }) => move === 'close_early')
  return ended ? [addDays(ended.happenedOn, SAID_LATER)] : []
}

/** The referral as the form on the first page takes it. */
function referralOf({ carer, area, file }: InventedFamily) {
  const { safeContact, needs, members } = file
  const channels = referralChannels.filter((channel) => safeContact.channels.includes(channel))
  const phone = members.find(({ role }) => role === 'main_carer')?.phone
  return {
    channels,
    message: safeContact.message ?? 'discreet',
    whenSafe: file.whenSafe,
    asker: needs.source === 'self' ? 'self' : 'agency',
    carerName: carer.firstName,
    familyName: carer.surname,
    ...(phone ? { phone } : {}),
    ...(channels.includes('email') ? { email: file.email } : {}),
    districtId: area.districtId,
    postcode: area.outcode,
    help: needs.help,
    agreed: ['contact'],
    ...(needs.referrer
      ? {
          referrerName: needs.referrer.name,
          referrerOrganisation: needs.referrer.organisation,
          referrerContact: needs.referrer.contact,
          familyAgrees: true,
        }
      : {}),
  }
}

/** What is asked of a family that would like a mentor: whether visits are safe, and what it shares of itself. */
async function askForMentor(
  acting: Acting,
  id: string,
  family: InventedFamily,
  { staff }: Telling,
): Promise<void> {
  const { need, askedSince } = family
  const { give, tx } = acting
  const coordinator = staff.coordinatorOf(family)
  const onPage = async () => ({
    matchingProfileId: id,
    version: await versionOf(tx, matchingProfiles, id),
  })
  if (need.visitRisk) await give(coordinator, recordVisitRisk, { ...(await onPage()), ...need.visitRisk })
  const abuse = need.domesticAbuse && need.domesticAbuse !== 'none' ? need.domesticAbuse : null
  await give(staff.keyWorkerOf(family) ?? staff.leadId, recordSafety, {
    ...(await onPage()),
    abuse: abuse ? 'present' : 'none',
    ...abuse,
  })
  await saveProfile(acting, coordinator, { id, family, waitingSince: askedSince })
}

type Saving = { readonly id: string; readonly family: InventedFamily; readonly waitingSince: Day | null }

async function saveProfile(
  { give, tx }: Acting,
  by: string,
  { id, family, waitingSince }: Saving,
): Promise<void> {
  const { carer, area, answers, file } = family
  const { channels, message } = file.safeContact
  await give(by, saveMatchingProfile, {
    matchingProfileId: id,
    version: await versionOf(tx, matchingProfiles, id),
    familyName: carer.surname,
    firstNames:
      answers.childAges?.length === 1
        ? `${carer.firstName} and one child`
        : `${carer.firstName} and the children`,
    postcode: area.outcode,
    channels,
    message,
    whenSafe: file.safeContact.asWritten,
    ...(waitingSince ? { waitingSince } : {}),
    ...typedFrom(answers),
  })
}
