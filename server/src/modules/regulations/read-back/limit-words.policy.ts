import { timeInWords } from '../../../platform/day.js'
import type { LimitRule, Path, Policy, Weekday } from '../language/language.policy.js'
import { type Edge, monthDay, momentInFrench } from './moment-words.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { listed, weekdayInWords, weekdaysInWords } from '../language/value-words.policy.js'

/** « jusqu’au jeudi 9 h de la semaine précédente », « à partir du 1er du mois » ; tables and exceptions included. */
export function limitInFrench(limit: LimitRule, edge: Edge = 'until', policy?: Policy): string {
  const { byWeekday, except = [], ...plain } = limit
  const inherited = {
    at: limit.at,
    inclusive: limit.inclusive,
    onlyOn: limit.onlyOn,
    monthStartsOn: limit.monthStartsOn,
  }
  const inner = (rule: LimitRule) => limitInFrench({ ...inherited, ...rule }, edge, policy)
  const main = byWeekday ? table(byWeekday, inner) : edged(momentInFrench(plain, edge, policy), edge)
  const exceptions = except.map(
    (e) =>
      `${predicateInFrench(e.when, policy).replace(/^le (?=\p{L}+di( |$)|dimanche)/u, 'pour le ')}, ${inner(e.limit)}`,
  )
  return [main, ...exceptions].join(' ; ')
}

/** Weekdays that share a limit are said together. */
function table(rows: NonNullable<LimitRule['byWeekday']>, inner: (rule: LimitRule) => string): string {
  const groups = new Map<string, Weekday[]>()
  for (const [day, rule] of Object.entries(rows)) {
    const words = inner(rule)
    groups.set(words, [...(groups.get(words) ?? []), day as Weekday])
  }
  return [...groups].map(([words, days]) => `pour ${weekdaysFor(days)}, ${words}`).join(' ; ')
}
const weekdaysFor = (days: readonly Weekday[]) => weekdaysInWords(days).replace(/^du /, 'les jours du ')

/** « le 20 » → « jusqu’au 20 », « à partir du 20 ». */
function edged(moment: string, edge: Edge): string {
  const bare = moment.replace(/^le /, '')
  if (edge === 'until') return bare === moment ? `jusqu’à ${moment}` : `jusqu’au ${bare}`
  if (/^\d+\u00a0h/.test(moment)) return `dès ${moment}`
  return bare === moment ? `à partir de ${moment}` : `à partir du ${bare}`
}

const SAME_DAY = ['at', 'inclusive'] as const
const SAME_SPAN = [...SAME_DAY, 'weekday', 'dayOfMonth', 'monthStartsOn'] as const
const without = (limit: LimitRule, fields: readonly (keyof LimitRule)[]) =>
  JSON.stringify(Object.entries(limit).filter(([name]) => !fields.some((f) => f === name)))

/** From the opening to the limit of a path: « entre 8 h et 8 h 30 le jour même », « du 1er au 10 du mois ». */
export function windowInFrench({ opens, until }: Path, policy?: Policy): string {
  const last = until ? limitInFrench(until, 'until', policy) : ''
  if (!opens) return last
  const first = (limit: LimitRule) => limitInFrench(limit, 'opens', policy)
  if (!until) return first(opens)
  const alone = last.replace(/^jusqu’au /, 'le ').replace(/^jusqu’à /, '')
  const isPlain = !opens.byWeekday && !opens.except && !opens.hours
  if (isPlain && without(opens, SAME_DAY) === without(until, SAME_DAY)) {
    if (!opens.at && !until.at) return `${alone.replace(/ incluse?(?=$| \()/, '')}, toute la journée`
    if (opens.at && until.at) {
      return alone.replace(timeInWords(until.at), `entre ${timeInWords(opens.at)} et ${timeInWords(until.at)}`)
    }
  }
  if (isPlain && !opens.at && !until.at && without(opens, SAME_SPAN) === without(until, SAME_SPAN)) {
    const start = opens.weekday ? weekdayInWords(opens.weekday) : opens.dayOfMonth ? monthDay(opens.dayOfMonth) : ''
    if (start && last.startsWith('jusqu’au ')) return `du ${start} ${last.replace(/^jusqu’/, '')}`
  }
  return listed([first(until.monthStartsOn ? { ...opens, monthStartsOn: undefined } : opens), last])
}
