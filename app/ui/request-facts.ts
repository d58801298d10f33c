import { createContext } from 'react'

/** What the document needs to know of the request that asked for it. */
export type RequestFacts = {
  /** Marks the scripts that this answer vouches for (content security policy). */
  nonce?: string
  /** Finds the request in the records when somebody reads it out to us. */
  reference?: string
}

export const RequestFactsContext = createContext<RequestFacts>({})
