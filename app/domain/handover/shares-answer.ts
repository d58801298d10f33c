import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import type { Shares } from './share-out.ts'

/** Who takes a district, as one answer: `<district>:<account>`. */
const districtTo = z.string().regex(/^[\w-]{1,64}:[\w-]{1,64}$/, 'This is not a district of ours')

/** Districts on one form: more than any county has. */
const MOST_DISTRICTS = 200

/** The answers that say what goes to whom. */
export const sharesAnswer = {
  /** Whom everything goes to for which nobody else is named. */
  toId: id.optional(),
  byDistrict: z.array(districtTo).max(MOST_DISTRICTS).optional(),
  /** Only what came from this account, as at the end of a holiday. */
  cameFrom: id.optional(),
}

type Answers = { [Name in keyof typeof sharesAnswer]?: z.output<(typeof sharesAnswer)[Name]> }

/** The answers as they are worked with. */
export const sharesOf = ({ toId, byDistrict = [], cameFrom }: Answers): Shares => ({
  toId,
  cameFrom,
  byDistrict: new Map(
    byDistrict.map((pair) => {
      const [district = '', account = ''] = pair.split(':')
      return [district, account]
    }),
  ),
})
