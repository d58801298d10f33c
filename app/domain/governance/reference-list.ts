import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineList, defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { readList } from './reference-items.ts'
import { referenceLists } from './vocabulary.ts'

const list = z.enum(referenceLists)
const reveals = { id: 'T1', title: 'T1', values: 'T1', version: 'T1' } as const

/** Every item of one list, those that no longer count included. */
export const referenceList = defineList({
  name: 'governance.reference-list',
  action: 'governance.see-reference',
  on: null,
  input: z.object({ list }),
  reveals,
  run: async ({ db, input }) => ({ rows: await readList[input.list](db), next: null }),
})

/** One item of a list, to be changed; `new` gives an empty one. */
export const referenceItem = defineQuery({
  name: 'governance.reference-item',
  action: 'governance.edit-reference',
  on: null,
  input: z.object({ list, itemId: id }),
  reveals,
  async run({ db, input }) {
    if (input.itemId === 'new') return { id: 'new', title: '', values: {}, version: null }
    const item = (await readList[input.list](db)).find((one) => one.id === input.itemId)
    if (!item) throw new Refused('not-found', 'There is no such item on this list.')
    return item
  },
})
