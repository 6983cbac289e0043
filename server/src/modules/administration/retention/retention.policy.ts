/** What may be set of a class: months, counted from when a row is over. The database knows the same bounds. */
export interface RetentionBounds {
  /** Who chooses: each commune for its own rows, or the agglomeration for all. */
  scope: 'COMMUNE' | 'AGGLOMERATION'
  minMonths: number
  maxMonths: number
  usualMonths: number
}

/** The closed list of what is kept for a time, and then goes by itself. */
export const RETENTION = {
  DOCUMENTS: { scope: 'COMMUNE', minMonths: 1, maxMonths: 24, usualMonths: 12 },
  REQUESTS: { scope: 'COMMUNE', minMonths: 1, maxMonths: 24, usualMonths: 12 },
  CHANGES: { scope: 'AGGLOMERATION', minMonths: 1, maxMonths: 24, usualMonths: 12 },
  SIGN_IN_TRACES: { scope: 'AGGLOMERATION', minMonths: 1, maxMonths: 12, usualMonths: 6 },
  CONSULTATIONS: { scope: 'AGGLOMERATION', minMonths: 6, maxMonths: 12, usualMonths: 12 },
  ACTIONS: { scope: 'AGGLOMERATION', minMonths: 6, maxMonths: 12, usualMonths: 12 },
} as const satisfies Record<string, RetentionBounds>

export type RetentionClass = keyof typeof RETENTION
export const RETENTION_CLASSES = Object.keys(RETENTION) as RetentionClass[]

export const boundsOf = (dataClass: RetentionClass): RetentionBounds => RETENTION[dataClass]

export const isWithin = (dataClass: RetentionClass, months: number): boolean => {
  const { minMonths, maxMonths } = boundsOf(dataClass)
  return Number.isInteger(months) && months >= minMonths && months <= maxMonths
}
