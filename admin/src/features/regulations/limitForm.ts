import { hourText, parseHour } from '@shared/hour'
import { isObject, type Json, type JsonObject } from './json'

export const limitKinds = ['none', 'sameDay', 'daysBefore', 'weekBefore', 'table'] as const
export const limitUnits = ['calendar', 'business', 'workable', 'service', 'school'] as const
export const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const weeksBefore = ['1', '2', '3', '4'] as const
export type LimitKind = (typeof limitKinds)[number]
export type LimitUnit = (typeof limitUnits)[number]
export type WeekdayKey = (typeof weekdayKeys)[number]
/** The limit of one weekday of a table: a weekday and a week, 0 that of the meal; '' = no booking that day. */
export type RowChoice = `${WeekdayKey}:${0 | -1}` | ''
export const rowChoices = ([-1, 0] as const).flatMap((week) => weekdayKeys.map((day) => `${day}:${week}` as const))

/** Until when, in the shapes of the form; texts are as typed. */
export interface LimitForm {
  kind: LimitKind
  days: string
  unit: LimitUnit
  weekday: WeekdayKey
  weeks: (typeof weeksBefore)[number]
  table: Record<WeekdayKey, RowChoice>
  /** « 9 h »; empty = the end of the day. */
  at: string
  inclusive: boolean
}

const emptyTable = (): Record<WeekdayKey, RowChoice> => ({
  mon: '',
  tue: '',
  wed: '',
  thu: '',
  fri: '',
  sat: '',
  sun: '',
})
export const newLimit = (over: Partial<LimitForm> = {}): LimitForm => ({
  kind: 'daysBefore',
  days: '1',
  unit: 'business',
  weekday: 'thu',
  weeks: '1',
  table: emptyTable(),
  at: '9 h',
  inclusive: false,
  ...over,
})

/** What is wrong in a limit, by field. */
export function limitProblems(limit: LimitForm): { days?: 'days'; at?: 'hour'; table?: 'table' } {
  if (limit.kind === 'none') return {}
  return {
    ...(limit.kind === 'daysBefore' && !/^[1-9]\d{0,2}$/.test(limit.days.trim()) ? { days: 'days' } : {}),
    ...(limit.kind === 'table' && weekdayKeys.every((day) => limit.table[day] === '') ? { table: 'table' } : {}),
    ...(parseHour(limit.at) === null ? { at: 'hour' } : {}),
  }
}

/** The rule of the language, undefined when nothing limits. */
export function limitToRule(limit: LimitForm): JsonObject | undefined {
  if (limit.kind === 'none') return undefined
  const at = parseHour(limit.at)
  return { ...dayOf(limit), ...(at ? { at } : {}), ...(limit.inclusive ? { inclusive: true } : {}) }
}

function dayOf({ kind, days, unit, weekday, weeks, table }: LimitForm): JsonObject {
  if (kind === 'daysBefore') return { back: Number(days), ...(unit === 'calendar' ? {} : { unit }) }
  if (kind === 'weekBefore') return { weekday, week: -Number(weeks) }
  if (kind !== 'table') return {}
  const rows = weekdayKeys.flatMap((day) => {
    const [snap, week] = table[day].split(':')
    return snap ? [[day, week === '0' ? { weekday: snap } : { weekday: snap, week: Number(week) }] as const] : []
  })
  return { byWeekday: Object.fromEntries(rows) }
}

/** The nearest form of a rule; the caller checks that it says the same. */
export function ruleToLimit(rule: Json | undefined): LimitForm {
  if (!isObject(rule)) return newLimit({ kind: 'none', at: '' })
  const limit = newLimit({
    at: typeof rule.at === 'string' ? hourText(rule.at) : '',
    inclusive: rule.inclusive === true,
  })
  if (isObject(rule.byWeekday)) return { ...limit, kind: 'table', table: readTable(rule.byWeekday) }
  if (rule.weekday !== undefined) {
    const weekday = weekdayKeys.find((day) => day === rule.weekday) ?? limit.weekday
    const weeks = weeksBefore.find((weeks) => Number(weeks) === -Number(rule.week)) ?? limit.weeks
    return { ...limit, kind: 'weekBefore', weekday, weeks }
  }
  if (typeof rule.back !== 'number' || rule.back === 0) return { ...limit, kind: 'sameDay' }
  const unit = limitUnits.find((unit) => unit === rule.unit) ?? 'calendar'
  return { ...limit, kind: 'daysBefore', days: String(rule.back), unit }
}

function readTable(rows: JsonObject): Record<WeekdayKey, RowChoice> {
  const table = emptyTable()
  for (const day of weekdayKeys) {
    const row = rows[day]
    const written = isObject(row) ? `${String(row.weekday)}:${row.week === undefined ? 0 : Number(row.week)}` : ''
    table[day] = rowChoices.find((choice) => choice === written) ?? ''
  }
  return table
}
