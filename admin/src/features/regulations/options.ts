import type { Json } from './json'
import {
  limitUnits,
  rowChoices,
  weekdayKeys,
  weeksBefore,
  type LimitKind,
  type RowChoice,
  type WeekdayKey,
} from './limitForm'
import { t } from './messages'

/** The choices of the form, in the words of the clerk. */
const units = {
  calendar: t('calendar'),
  business: t('business'),
  workable: t('workable'),
  service: t('serviceDays'),
  school: t('school'),
}
export const unitOptions = limitUnits.map((value) => ({ value, label: units[value] }))
export const weekdayOptions = weekdayKeys.map((value) => ({ value, label: t(value) }))
export const weeksOptions = weeksBefore.map((value) => ({
  value,
  label: value === '1' ? t('weeksBefore1') : t('weeksBeforeN', { n: value }),
}))
export const limitOptions = (kinds: readonly LimitKind[]) => kinds.map((value) => ({ value, label: t(value) }))
export const rowOptions: { value: RowChoice; label: string }[] = [
  { value: '', label: t('tableNone') },
  ...rowChoices.map((value) => ({ value, label: rowLabel(value) })),
]
function rowLabel(choice: (typeof rowChoices)[number]): string {
  const [day, week] = choice.split(':') as [WeekdayKey, string]
  return t(week === '0' ? 'sameWeek' : 'previousWeek', { weekday: t(day) })
}

/** ISO weekdays (1 = Monday) in the words of the language. */
export const weekdaysOf = (iso: readonly number[]): WeekdayKey[] =>
  weekdayKeys.filter((_, index) => iso.includes(index + 1))

/** The weekdays a policy's service runs on; those of the service itself when it does not say. */
export function writtenWeekdays(written: Json | undefined, usual: readonly number[]): WeekdayKey[] {
  if (!Array.isArray(written)) return weekdaysOf(usual)
  return weekdayKeys.filter((day) => written.includes(day))
}

const places = { book: t('book'), cancel: t('cancel'), absence: t('absence'), price: t('price') }
/** Where a problem is, for someone who uses the form: « Réservation » for /services/service/actions/book/1. */
export function placeOf(pointer: string): string {
  const word = pointer.split('/').find((part): part is keyof typeof places => part in places)
  return word ? places[word] : pointer || t('wholePolicy')
}
