export interface ClosureForm {
  firstDay: string
  lastDay: string
  reason: string
  shortReason: string
  /** For every service of the commune. */
  everywhere: boolean
}
export type ClosureProblem = 'firstDay' | 'lastDay' | 'reason' | 'shortReason' | 'shortReasonTooLong'

/** The short reason is written inside a day of the families' calendar: nine letters fit. */
export const shortReasonLetters = 9
export const lettersOf = (text: string) => [...text.normalize('NFC').trim()].length

/** What must be corrected before the closure can be saved. */
export function closureProblems(form: ClosureForm): ClosureProblem[] {
  const problems: ClosureProblem[] = []
  if (!form.firstDay) problems.push('firstDay')
  if (!form.lastDay || form.lastDay < form.firstDay) problems.push('lastDay')
  if (form.shortReason.trim() === '') problems.push('shortReason')
  else if (lettersOf(form.shortReason) > shortReasonLetters) problems.push('shortReasonTooLong')
  if (form.reason.trim() === '') problems.push('reason')
  return problems
}
