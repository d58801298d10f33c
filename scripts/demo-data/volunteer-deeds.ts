import { assignVolunteer } from '#app/domain/handover/index.ts'
import { inviteVolunteer, saveMentorOffer } from '#app/domain/people/index.ts'
import { answersOf } from '#app/domain/people/offer-answers.ts'
import { addVolunteer, apply, moveVolunteer } from '#app/domain/recruitment/index.ts'
import { recordGate } from '#app/domain/vetting/index.ts'
import { STRANGER } from '#app/kernel/actor.ts'
import { volunteers } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { writeEnquiry } from './no-command-yet.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import { versionOf } from './versions.ts'
import type { Finding } from './volunteer-life.ts'
import type { InventedVolunteer } from './volunteers.ts'
import type { Step } from './walk.ts'

const MORNING = 10

/** All that happened to a volunteer, from the first time they were in touch. */
export function deedsOfVolunteer({ ids, staff }: Telling, volunteer: InventedVolunteer): Deed[] {
  const { steps, findings, enquiredOn, offer } = volunteer
  const coordinator = staff.coordinatorOf(volunteer)
  const [applied, ...later] = steps
  if (!applied)
    return [
      {
        on: enquiredOn,
        hour: MORNING,
        do: async (acting) => ids.volunteers.keep(volunteer, await writeEnquiry(acting, volunteer)),
      },
    ]

  const deed = (on: string, done: (acting: Acting, volunteerId: string) => Promise<unknown>): Deed => ({
    on,
    hour: MORNING,
    do: (acting) => done(acting, ids.volunteers.of(volunteer)),
  })
  const checksBegin = steps.find(({ toStage }) => toStage === 'checks_in_progress')
  const agreed = findings.find(({ gate }) => gate === 'agreement')
  return [
    {
      on: applied.happenedOn,
      hour: MORNING,
      async do(acting) {
        const id = await takeIn(acting, volunteer, coordinator)
        ids.volunteers.keep(volunteer, id)
        await acting.give(coordinator, assignVolunteer, { volunteerId: id, coordinatorId: coordinator })
      },
    },
    ...later.map((step) =>
      deed(step.happenedOn, (acting, id) => move(acting, coordinator, { volunteer, id, step })),
    ),
    ...findings.map((finding) =>
      deed(finding.knownOn, (acting, id) => acting.give(coordinator, recordGate, gateOf(id, finding))),
    ),
    ...(offer && checksBegin
      ? [
          deed(checksBegin.happenedOn, (acting, volunteerId) =>
            acting.give(coordinator, saveMentorOffer, { volunteerId, offerVersion: 0, ...answersOf(offer) }),
          ),
        ]
      : []),
    ...(agreed && staff.signsIn(volunteer)
      ? [
          deed(agreed.knownOn, async (acting, volunteerId) =>
            ids.accounts.keep(volunteer, await acting.give(coordinator, inviteVolunteer, { volunteerId })),
          ),
        ]
      : []),
  ]
}

/** The application: by themselves where it came to the host on a screen, or else a coordinator wrote it down. */
function takeIn({ give }: Acting, volunteer: InventedVolunteer, coordinator: string): Promise<string> {
  const { displayName, dateOfBirth, phone, email, motivation, area, organisationId, source, cameBy } =
    volunteer
  const answers = {
    displayName,
    dateOfBirth,
    phone,
    email,
    area: area.outcode,
    livedAbroad: volunteer.overseasNeeded ? 'yes' : 'no',
    ...(motivation ? { motivation } : {}),
  }
  if (cameBy === 'screen' && organisationId === HOST_ID) return give(STRANGER, apply, answers)
  const came = cameBy === 'screen' ? 'paper' : cameBy
  const [applied] = volunteer.steps
  return give(coordinator, addVolunteer, {
    ...answers,
    organisationId,
    source,
    came,
    appliedOn: applied?.happenedOn,
  })
}

type Moving = { readonly volunteer: InventedVolunteer; readonly id: string; readonly step: Step }

async function move({ give, tx }: Acting, by: string, { volunteer, id, step }: Moving): Promise<unknown> {
  const { declineReason, leavingReason } = volunteer
  return give(by, moveVolunteer, {
    volunteerId: id,
    version: await versionOf(tx, volunteers, id),
    move: step.move,
    happenedOn: step.happenedOn,
    ...(step.move === 'decline' ? { declineReason } : {}),
    ...(step.move === 'leave' ? { leavingReason, harm: 'no' } : {}),
  })
}

/** What a coordinator answers about a gate, for what was found. */
function gateOf(volunteerId: string, { gate, detail, happenedOn }: Finding) {
  const answers = { volunteerId, gate, outcome: 'met', happenedOn, source: 'screen' }
  if (detail.kind === 'module') return { ...answers, module: detail.code }
  if (detail.kind === 'dbs') return { ...answers, level: detail.level, workforce: detail.workforce }
  if (detail.kind === 'identity') return { ...answers, route: detail.route }
  if (detail.kind === 'panel') return { ...answers, restricted: detail.restricted }
  if (detail.kind !== 'references') return answers
  return { ...answers, satisfactory: detail.satisfactory, verifiedByVoice: detail.verifiedByVoice }
}
