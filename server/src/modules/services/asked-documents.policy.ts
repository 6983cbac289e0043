/** How a document that an access asks for stands. */
export const AskedState = { GIVEN: 'GIVEN', ENDING: 'ENDING', OUT_OF_DATE: 'OUT_OF_DATE', MISSING: 'MISSING' } as const
export type AskedState = keyof typeof AskedState

export interface Best {
  /** The best one that was given, if any. */
  documentId: string | null
  /** Good for the access today. */
  good: boolean
  /** Its last day is within a month. */
  soon: boolean
}

export function askedState({ documentId, good, soon }: Best): AskedState {
  if (documentId === null) return 'MISSING'
  if (!good) return 'OUT_OF_DATE'
  return soon ? 'ENDING' : 'GIVEN'
}

/** What the family has to send: nothing it gave is good. */
export const isMissing = (state: AskedState): boolean => state === 'MISSING' || state === 'OUT_OF_DATE'
