import type { AttendanceSheetRowsFragment, AttendanceStatus, UnbookedChoiceRowFragment } from '@generated'

export type Row = AttendanceSheetRowsFragment['rows'][number]
export type Questions = AttendanceSheetRowsFragment['absenceQuestions']
export type Mark = AttendanceStatus | null
/** What is said of an absence: why it is justified, and what the family told. */
export type Why = Pick<Row, 'reason' | 'certificate' | 'told'>
/** As it is sent: without the name of its type. */
export const plainTold = ({ announced, phoned, letter, notice, proofAt }: Told): Told => ({
  ...{ announced, phoned, letter, notice, proofAt },
})
export type Told = NonNullable<Row['told']>
export const nothingTold: Told = { announced: false, phoned: false, letter: false, notice: null, proofAt: null }
/** When a child came and left: HH:MM. */
export type Hours = Pick<Row, 'arrivedAt' | 'leftAt'>
/** A mark as it is sent: with the reason of a justified absence, or the hours of who came; those it leaves out stand. */
export interface RowMark extends Partial<Why>, Partial<Hours> {
  status: Mark
  /** The hours said before are wrong: only those of this mark stand. */
  forgetsHours?: boolean
}
/** Marks made on this screen and not yet confirmed by the server, by beneficiary. */
export type Marks = ReadonlyMap<string, RowMark>
export type RowFilter = 'expected' | 'present' | 'absent' | 'unmarked' | 'special'
export const rowFilters: readonly RowFilter[] = ['expected', 'present', 'absent', 'unmarked', 'special']

export const isPresent = (mark: Mark) => mark === 'PRESENT' || mark === 'PRESENT_UNBOOKED'
export const isAbsent = (mark: Mark) => mark === 'ABSENT' || mark === 'ABSENT_JUSTIFIED'
/** What the kitchen and the table must know: a care plan or a diet. */
export const isSpecial = ({ beneficiary: b }: Row) => b.hasCarePlan || b.diet !== 'STANDARD'

const tests: Record<RowFilter, (row: Row) => boolean> = {
  expected: (row) => row.bookingId !== null,
  present: (row) => isPresent(row.status),
  absent: (row) => isAbsent(row.status),
  unmarked: (row) => row.status === null,
  special: isSpecial,
}

export const matches = (row: Row, filter: RowFilter) => tests[filter](row)

export function countRows(rows: readonly Row[]): Record<RowFilter, number> {
  const count = (filter: RowFilter) => rows.filter((row) => matches(row, filter)).length
  return {
    expected: count('expected'),
    present: count('present'),
    absent: count('absent'),
    unmarked: count('unmarked'),
    special: count('special'),
  }
}

/** The sheet as the agent must see it: the server's rows, under the marks that are still on their way. */
export function withMarks(rows: readonly Row[], marks: Marks): Row[] {
  return rows.map((row) => {
    const mark = marks.get(row.beneficiary.id)
    if (!mark) return row
    const { status, reason = null, certificate = false, told = null } = mark
    return { ...row, status, reason, certificate, told, ...hoursUnder(row, mark), recordedAt: null, recordedBy: null }
  })
}

function hoursUnder(before: Hours, { status, arrivedAt, leftAt, forgetsHours }: RowMark): Hours {
  const kept = isPresent(status) && !forgetsHours ? before : { arrivedAt: null, leftAt: null }
  return { arrivedAt: arrivedAt ?? kept.arrivedAt, leftAt: leftAt ?? kept.leftAt }
}

/** A mark that takes the place of one still on its way says the hours that the first one said. */
export function overMark(before: RowMark | undefined, mark: RowMark): RowMark {
  if (!before || mark.forgetsHours || !isPresent(mark.status) || !isPresent(before.status)) return mark
  const { arrivedAt, leftAt, forgetsHours } = before
  return { ...mark, ...said({ arrivedAt: mark.arrivedAt ?? arrivedAt, leftAt: mark.leftAt ?? leftAt, forgetsHours }) }
}

/** Without what is not said. */
export const said = (hours: { [K in keyof RowMark]?: RowMark[K] | undefined }): Partial<RowMark> =>
  Object.fromEntries(Object.entries(hours).filter(([, value]) => value))

/** What an hour that is touched or typed records: present, at that time; an hour that is emptied forgets it and says the other again. */
export function hourMarked(row: Row, hour: keyof Hours, time: string): RowMark {
  const status = row.bookingId === null ? 'PRESENT_UNBOOKED' : 'PRESENT'
  if (time) return { status, [hour]: time }
  const other = hour === 'leftAt' ? 'arrivedAt' : 'leftAt'
  return { status, forgetsHours: true, ...(row[other] && { [other]: row[other] }) }
}

export type Choice = UnbookedChoiceRowFragment

/** Children served without a booking whom the server's sheet does not have yet: shown from what the tablet knows of them. */
export function withServed(rows: readonly Row[], marks: Marks, choices: readonly Choice[]): Row[] {
  const there = new Set(rows.map((row) => row.beneficiary.id))
  const served = choices.filter(({ id }) => !there.has(id) && marks.get(id)?.status === 'PRESENT_UNBOOKED')
  return [...rows, ...served.map(rowOfChoice)]
}

const rowOfChoice = ({ id, firstName, lastName, schoolClass, school, kind, diet, hasCarePlan }: Choice): Row => ({
  bookingId: null,
  status: 'PRESENT_UNBOOKED',
  reason: null,
  certificate: false,
  told: null,
  charge: null,
  arrivedAt: null,
  leftAt: null,
  hoursCharge: null,
  absenceCharge: null,
  recordedAt: null,
  recordedBy: null,
  expectedElsewhere: false,
  can: { giveBack: { allowed: true, reason: null } },
  schoolClass,
  school,
  beneficiary: { id, firstName, lastName, kind, diet, hasCarePlan, carePlan: null },
})

const mostShown = 20

/** Who answers to a name, of the child or of the family: the child who was named first; from two letters on. */
export function findChoices(choices: readonly Choice[], search: string): Choice[] {
  if (plain(search).length < 2) return []
  const own = (c: Choice) => isNamed(`${c.lastName} ${c.firstName}`, search)
  const found = choices.filter((c) => own(c) || c.families.some((family) => isNamed(family, search)))
  return found.sort((a, b) => Number(own(b)) - Number(own(a))).slice(0, mostShown)
}

export type Touch = 'present' | 'absent' | 'justified'

/** What a touch on « Présent » or « Absent » records: a second touch clears the mark. « Absence justifiée » says why, or no longer. */
export function touched(row: Row, button: Touch): Mark {
  if (button === 'justified') return row.status === 'ABSENT_JUSTIFIED' ? 'ABSENT' : 'ABSENT_JUSTIFIED'
  if (button === 'present') {
    if (isPresent(row.status)) return null
    return row.bookingId === null ? 'PRESENT_UNBOOKED' : 'PRESENT'
  }
  return isAbsent(row.status) ? null : 'ABSENT'
}

const classOrder = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', '6E', '5E', '4E', '3E']
/** By the last level that is named: « CE1-CE2 Mme Martin (CE2) » is a child in CE2. */
const rankOf = (schoolClass: string | null) => {
  const words = (schoolClass ?? '').toUpperCase().split(/[^\p{L}\p{N}]+/u)
  const level = words.reverse().find((word) => classOrder.includes(word))
  return level ? classOrder.indexOf(level) : classOrder.length
}

export const nameOf = ({ beneficiary: b }: Row) => `${b.lastName} ${b.firstName}`

/** Those of no known school come last. */
const bySchool = ({ school: a }: Row, { school: b }: Row): number =>
  Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'fr')

/** Where a child goes to school, as far as it tells one from another: the school when the list has several. */
export const classWords = (row: Row, rows: readonly Row[]): string => {
  const several = new Set(rows.flatMap(({ school }) => school ?? [])).size > 1
  return [several ? row.school : null, row.schoolClass].filter(Boolean).join(', ')
}

/** By school, by class in the order of school, then by name. */
export function sortRows(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (one, other) =>
      bySchool(one, other) ||
      rankOf(one.schoolClass) - rankOf(other.schoolClass) ||
      (one.schoolClass ?? '').localeCompare(other.schoolClass ?? '', 'fr') ||
      one.beneficiary.lastName.localeCompare(other.beneficiary.lastName, 'fr') ||
      one.beneficiary.firstName.localeCompare(other.beneficiary.firstName, 'fr'),
  )
}

export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Every word typed is found in the name, whatever the accents and the order. */
export function isNamed(fullName: string, search: string): boolean {
  const name = plain(fullName)
  return plain(search)
    .split(/\s+/)
    .every((word) => name.includes(word))
}
