import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { isAnswered } from './term-rules.ts'
import { dutyLineOn } from './terms-on.ts'

/** Whom to telephone about a worry, and whether somebody answers now. */
export const dutyLine = defineQuery({
  name: 'safeguarding.duty-line',
  action: 'safeguarding.see-duty-line',
  on: null,
  input: z.object({}),
  reveals: {
    name: 'T1',
    telephone: 'T1',
    opens: 'T1',
    closes: 'T1',
    weekends: 'T1',
    answered: 'T1',
    today: 'T1',
  },
  async run({ db, now, today }) {
    const line = await dutyLineOn(db, today)
    return { ...line, answered: isAnswered(line, now), today }
  },
})
