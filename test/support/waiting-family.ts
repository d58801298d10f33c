import { unaskedFamily, unaskedMentor } from '#app/domain/matching/profiles.ts'
import { defaultVettingRequirements } from '#app/domain/vetting/index.ts'
import type { Example } from '#test/examples/example.ts'
import { builders } from './builders.ts'
import { gateFact, moduleFact } from './gates.ts'
import type { World } from './world.ts'

type Builders = ReturnType<typeof builders>

/** Every gate that the programme asks for by default, met in the autumn of 2026. */
const everyGateMet = [
  gateFact('application_accepted', '2026-09-01'),
  gateFact('interview', '2026-09-08'),
  gateFact('self_declaration', '2026-09-08'),
  gateFact('identity', '2026-09-08'),
  gateFact('references', '2026-09-22'),
  gateFact('dbs', '2026-10-01'),
  ...defaultVettingRequirements.mandatoryModules.map(({ code, version }) =>
    moduleFact(code, '2026-10-10', version),
  ),
  gateFact('observed_practice', '2026-10-15'),
  gateFact('panel', '2026-10-20'),
  gateFact('agreement', '2026-10-21'),
]

/** What the Nowak family agreed to share. */
export const nowakNeed = {
  ...unaskedFamily,
  slots: ['tue_evening', 'thu_evening'],
  languages: ['Polish'],
  goals: ['routines', 'debt_and_money'],
  childAges: [6, 9],
  askedForGender: 'woman',
  domesticAbuse: 'none',
  visitRisk: { result: 'green', assessedOn: '2026-10-01', expiresOn: '2027-10-01' },
}

/** What Agnieszka Wrona offers: she fits the Nowak family. */
export const agnieszkaOffer = {
  ...unaskedMentor,
  slots: ['tue_evening'],
  languages: ['Polish', 'English'],
  travelMode: 'walks',
  travelLimitKm: 20,
  experience: ['routines'],
  childAges: [{ from: 5, to: 11 }],
  gender: 'woman',
}

/**
 * The Nowak family in Harwich, waiting since September, with a key worker; Agnieszka, who is ready; and everybody
 * who stands to them.
 */
export async function aWaitingFamily(w: World, build: Builders = builders(w)) {
  const organisation = await build.organisation({ kind: 'host' })
  const district = await build.district({ name: 'Tendring' })
  await build.outcode('CO12', district.id, 51.93, 1.25)
  await build.outcode('CO15', district.id, 51.8, 1.16)
  const keyWorker = await build.account('Joanne Pike')
  const coordinatorAccount = await build.account('Maryam Siddiqui')
  const place = { organisationId: organisation.id, districtId: district.id }
  const family = await build.family({
    ...place,
    outcode: 'CO12',
    keyWorkerId: keyWorker.id,
    need: nowakNeed,
    firstNames: 'Marta and Olek',
  })
  /** A volunteer for whom every gate is met, in the same place unless told otherwise. */
  const ready = async (displayName: string, values: Parameters<Builders['volunteer']>[0] = {}) => {
    const { offer = agnieszkaOffer, ...rest } = values
    const volunteer = await build.volunteer({
      ...place,
      outcode: 'CO12',
      stage: 'approved',
      displayName,
      offer,
      ...rest,
    })
    for (const { id: _, recordedAt: __, ...fact } of everyGateMet)
      await build.gateFact(volunteer.id, fact.gate, fact.happenedOn, fact)
    return volunteer
  }
  const agnieszka = await ready('Agnieszka Wrona')
  const coordinates = { kind: 'coordinates', organisation: organisation.id, district: district.id } as const
  return {
    build,
    organisation,
    district,
    place,
    family,
    keyWorker,
    agnieszka,
    ready,
    coordinates,
    coordinator: w.actor(coordinatorAccount.id, coordinates),
    /** The volunteer as they are before any visit may take place. */
    volunteerActor: (volunteerId: string) =>
      w.actor(`account-of-${volunteerId}`, { kind: 'volunteers', volunteer: volunteerId }),
    keyWorkerActor: w.actor(keyWorker.id, { kind: 'key_works', family: family.id }),
    related: {
      anyone: { kind: 'anyone' },
      coordinates,
      key_works: { kind: 'key_works', family: family.id },
      volunteers: { kind: 'volunteers', volunteer: agnieszka.id },
      manages: { kind: 'manages' },
      safeguards: { kind: 'safeguards' },
    } satisfies Example['related'] as Example['related'],
  }
}
