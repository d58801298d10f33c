import { readFileSync } from 'node:fs'
import type { KnownFacts } from '#app/domain/imports/vocabulary.ts'
import { defaultModules } from '#app/domain/training/vocabulary.ts'

/** The bytes of one of the sample files in this folder. Everybody in them is invented. */
export function sample(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url))
}

const named = (...names: string[]) => names.map((name) => ({ id: `id of ${name}`, name }))

/** What a programme in Essex knows on a day late in 2026; every id is "id of" and the name. */
export const essex: KnownFacts = {
  on: '2026-11-20',
  minimumAge: 18,
  districts: named(
    'Basildon',
    'Braintree',
    'Castle Point',
    'Chelmsford',
    'Colchester',
    'Harlow',
    'Maldon',
    'Tendring',
  ),
  organisations: named(
    'Colchester Befriending',
    'Harlow Families Together',
    'Chelmsford Family Link',
    'Basildon Neighbours',
    'Braintree and Uttlesford Friends',
  ),
  teams: named(
    'Harlow',
    'Braintree',
    'Colchester',
    'Clacton',
    'Basildon',
    'Chelmsford',
    'Castle Point/Rochford',
  ),
  criteria: named(
    'No member of the family in work',
    'Significant non-attendance at school',
    'A member involved in crime or anti-social behaviour',
    'Affected by domestic violence',
    'Living with drug or alcohol misuse',
    'Parents have difficulty establishing routines and boundaries',
    'Children in need and open to social care',
    'Children with significant behavioural difficulties',
    'Facing eviction, significant rent arrears or neighbour disputes',
    'A member with (tier 2) mental health needs',
  ),
  modules: defaultModules
    .filter(({ code }) => code.startsWith('M'))
    .map(({ code, mandatoryFor }) => ({ code, mandatory: mandatoryFor === 'everyone' })),
  outcodes: [
    { outcode: 'CO1', place: 'Colchester', districtId: 'id of Colchester' },
    { outcode: 'CO2', place: 'Colchester', districtId: 'id of Colchester' },
    { outcode: 'CO12', place: 'Harwich', districtId: 'id of Tendring' },
    { outcode: 'CM7', place: 'Braintree', districtId: 'id of Braintree' },
    { outcode: 'CM9', place: 'Maldon', districtId: 'id of Maldon' },
    { outcode: 'CM18', place: 'Harlow', districtId: 'id of Harlow' },
    { outcode: 'CM20', place: 'Harlow', districtId: 'id of Harlow' },
    { outcode: 'SS8', place: 'Canvey Island', districtId: 'id of Castle Point' },
    { outcode: 'SS14', place: 'Basildon', districtId: 'id of Basildon' },
  ],
}
