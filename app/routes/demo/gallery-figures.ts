import type { DayValue, Forecast } from '#app/ui/chart-points.ts'

/** Invented numbers of a programme year, as they might stand on 22 November 2026. */
export const SO_FAR: readonly DayValue[] = [
  { on: '2026-10-01', value: 0 },
  { on: '2026-10-18', value: 13 },
  { on: '2026-11-01', value: 29 },
  { on: '2026-11-15', value: 44 },
  { on: '2026-11-22', value: 54 },
]

export const PROFILE: readonly DayValue[] = [
  { on: '2026-10-01', value: 0 },
  { on: '2026-11-22', value: 62 },
  { on: '2027-01-01', value: 118 },
  { on: '2027-03-31', value: 255 },
  { on: '2027-06-30', value: 390 },
  { on: '2027-08-31', value: 450 },
  { on: '2027-09-30', value: 500 },
]

const expected = (on: string, value: number, five: number, eight: number): Forecast => ({
  on,
  value,
  five: [value - five, value + five],
  eight: [value - eight, value + eight],
})

export const FORECAST: readonly Forecast[] = [
  expected('2026-11-22', 54, 0, 0),
  expected('2026-12-31', 89, 6, 12),
  expected('2027-03-31', 201, 16, 31),
  expected('2027-06-30', 335, 25, 48),
  expected('2027-09-30', 472, 34, 65),
]

/** Areas of Essex with about where each lies, and an invented count. */
export const PLACES = (
  [
    ['CB10', 'Saffron Walden', 52.02, 0.28, 1],
    ['CB11', 'Newport', 51.98, 0.2, 0],
    ['CM1', 'Chelmsford', 51.74, 0.46, 3],
    ['CM2', 'Great Baddow', 51.72, 0.5, 2],
    ['CM3', 'South Woodham', 51.71, 0.6, 1],
    ['CM5', 'Ongar', 51.71, 0.25, 0],
    ['CM6', 'Great Dunmow', 51.88, 0.36, 1],
    ['CM7', 'Braintree', 51.89, 0.54, 2],
    ['CM8', 'Witham', 51.8, 0.64, 1],
    ['CM9', 'Maldon', 51.74, 0.7, 1],
    ['CM12', 'Billericay', 51.63, 0.41, 1],
    ['CM15', 'Brentwood', 51.63, 0.31, 1],
    ['CM16', 'Epping', 51.69, 0.12, 1],
    ['CM20', 'Harlow', 51.77, 0.1, 4],
    ['CO1', 'Colchester', 51.89, 0.9, 5],
    ['CO5', 'Tiptree', 51.82, 0.82, 1],
    ['CO7', 'Brightlingsea', 51.84, 1.0, 2],
    ['CO9', 'Halstead', 51.95, 0.62, 0],
    ['CO12', 'Harwich', 51.93, 1.26, 6],
    ['CO13', 'Frinton-on-Sea', 51.83, 1.24, 1],
    ['CO15', 'Clacton-on-Sea', 51.79, 1.14, 9],
    ['CO16', 'St Osyth', 51.82, 1.1, 3],
    ['SS7', 'Benfleet', 51.56, 0.57, 2],
    ['SS8', 'Canvey Island', 51.52, 0.58, 4],
    ['SS14', 'Basildon', 51.57, 0.47, 7],
    ['SS16', 'Langdon Hills', 51.56, 0.43, 3],
  ] as const
).map(([outcode, name, latitude, longitude, count]) => ({ outcode, name, latitude, longitude, count }))
