/** What a row was when it was planned is no longer so: the whole import is rolled back. */
export class ChangedMeanwhile extends Error {}

/** Constraints that somebody else's change may break between the plan and the writing. */
const RACES = [
  'account_email_key',
  'one_access_a_day',
  'service_access_live',
  'filiation_self',
  'opening_balance_standing',
  'level_of_the_class',
]

export const isRace = (constraint: string | null | undefined): boolean => RACES.includes(constraint ?? '')
