import { timeInWords } from '../../../platform/day.js'
import { factInFrench } from './fact-words.policy.js'
import type { LimitRule, Policy } from '../language/language.policy.js'
import {
  dateInWords,
  listed,
  numberInWords,
  ordinal,
  spaced,
  unitInWords,
  unitsInWords,
  weekdayInWords,
} from '../language/value-words.policy.js'

export type Edge = 'until' | 'opens'

/** The moment itself, without a preposition: « le jeudi 9 h de la semaine précédente », « 9 h la veille ». */
export function momentInFrench(limit: LimitRule, edge: Edge, policy?: Policy): string {
  const wholeDay = limit.at === undefined && limit.hours === undefined
  const time = timeOf(limit, edge)
  const notes = [
    wholeDay && edge === 'until' && !limit.mark ? 'inclus' : '',
    limit.inclusive && !wholeDay ? 'cet instant compris' : '',
    limit.onlyOn ? moved(limit.onlyOn) : '',
    limit.monthStartsOn && limit.monthStartsOn > 1
      ? `les mois étant comptés du ${monthDay(limit.monthStartsOn)} au ${monthDay(limit.monthStartsOn - 1)}`
      : '',
  ].filter(Boolean)
  const suffix = notes.length ? ` (${notes.join(', ')})` : ''
  const limitDay = said(limit, time, policy)
  return `${limitDay}${suffix}`.replace(' (inclus)', /^la veille/.test(limitDay) ? ' incluse' : ' inclus')
}

/** The day of a month: « 1er », « 20 », « dernier jour ». */
export const monthDay = (n: number): string => (n >= 31 ? 'dernier jour' : n === 1 ? '1er' : String(n))

function timeOf({ at, hours }: LimitRule, edge: Edge): string {
  if (hours !== undefined || at === undefined || (edge === 'opens' && at === '00:00')) return ''
  return timeInWords(at)
}

function said(limit: LimitRule, time: string, policy?: Policy): string {
  const { weekday, week, month = 0, dayOfMonth, on, mark, hours } = limit
  const clock = time ? ` ${time}` : ''
  const at = time ? ` à ${time}` : ''
  if (mark) return `la date ${markInFrench(mark)} publiée pour la période${at}`
  if (on) return `le ${dateInWords(on)}${at}`
  if (hours) {
    const day = counted(limit, policy) || 'le jour même'
    return `${numberInWords(hours)} heures ${hours > 0 ? 'avant' : 'après'} ${timeInWords(limit.at ?? '00:00')}${/^\d/.test(day) ? ',' : ''} ${day}`
  }
  if (week === 'lastFull') {
    return `le ${weekdayInWords(weekday ?? 'mon')}${clock} de la dernière semaine complète ${monthOf(month)}`
  }
  if (dayOfMonth !== undefined) {
    return `le ${monthDay(dayOfMonth)} ${monthOf(month)}${at}${contextOf(limit, policy)}`
  }
  if (weekday) return `le ${weekdayInWords(weekday)}${clock} ${weekOf(limit, policy)}`
  const weeks = -(week ?? 0)
  const together = weeks !== 0 && (!limit.back || limit.unit === 'week')
  const day = counted(together ? { ...limit, back: (limit.back ?? 0) + weeks, unit: 'week' } : limit, policy)
  const apart =
    weeks !== 0 && !together ? ` (et ${unitsInWords(Math.abs(weeks), 'week')} plus ${weeks > 0 ? 'tôt' : 'tard'})` : ''
  return `${dayAtTime(day || 'le jour même', time)}${apart}`
}

/** « 9 h la veille », « 9 h, 2 jours avant », « la veille », « le jour même ». */
function dayAtTime(day: string, time: string): string {
  if (time === '0\u00a0h' && day === 'le jour même') return 'minuit la veille'
  if (!time) return day
  return `${time}${/^\d/.test(day) ? ', ' : ' '}${day}`
}

const monthOf = (month: number): string =>
  month === 0
    ? 'du mois'
    : month === -1
      ? 'du mois précédent'
      : month === 1
        ? 'du mois suivant'
        : `du ${ordinal(Math.abs(month))} mois ${month < 0 ? 'précédent' : 'suivant'}`

function weekOf(limit: LimitRule, policy?: Policy): string {
  const weeks = (typeof limit.week === 'number' ? limit.week : 0) - (limit.unit === 'week' ? (limit.back ?? 0) : 0)
  const context = contextOf(limit, policy)
  if (weeks === 0) return context ? `de la semaine${context}` : 'de la même semaine'
  if (Math.abs(weeks) === 1) return `de la semaine ${weeks < 0 ? 'précédente' : 'suivante'}${context}`
  return `de la ${Math.abs(weeks)}e semaine ${weeks < 0 ? 'précédente' : 'suivante'}${context}`
}

/** What a snap starts from, when it is not the day itself: « comptée depuis le jour du signalement ». */
function contextOf(limit: LimitRule, policy?: Policy): string {
  const start = counted(limit.unit === 'week' ? { ...limit, back: 0 } : limit, policy)
  return start ? ` (en partant de : ${start})` : ''
}

/** The day counted back from the anchor; '' for the day of the event itself. */
function counted({ from = 'day', back = 0, unit = 'calendar' }: LimitRule, policy?: Policy): string {
  const anchor = anchorInFrench(from, policy)
  if (back === 0) return anchor
  const of = anchor && ` ${anchor.replace(/^le /, 'du ').replace(/^la /, 'de la ')}`
  if (back === 1 && unit === 'calendar') return `la veille${of}`
  if (back === 1 && unit === 'business') return `la veille ouvrée${of}`
  if (back === 1 && unit === 'workable') return `la veille ouvrable${of}`
  if (back === 1 && (unit === 'school' || unit === 'service'))
    return `le ${unitInWords(unit)} précédent${anchor && `, avant ${anchor}`}`
  return `${unitsInWords(Math.abs(back), unit)} ${back > 0 ? 'avant' : 'après'}${anchor && ` ${anchor}`}`
}

const ANCHORS: Readonly<Record<string, string>> = {
  day: '',
  week: 'le lundi de la semaine',
  month: 'le 1er du mois',
  today: 'le jour de la demande',
  firstDayAbsent: 'le premier jour d’absence',
  lastDayAbsent: 'le dernier jour d’absence',
  notice: 'le jour du signalement',
}
function anchorInFrench(from: string, policy?: Policy): string {
  if (from === 'period') return policy?.calendar?.periods?.length ? 'le début de la période' : 'le début des vacances'
  return ANCHORS[from] ?? `le jour ${factInFrench(from, policy)}`
}

const markInFrench = (mark: string): string =>
  mark === 'opens' ? 'd’ouverture' : mark === 'closes' ? 'de clôture' : `« ${spaced(mark)} »`

const moved = ({ unit, move }: NonNullable<LimitRule['onlyOn']>): string =>
  move === 'weekBefore'
    ? `avancé d’une ou de plusieurs semaines s’il ne tombe pas un ${unitInWords(unit)}`
    : `${move === 'before' ? 'avancé' : 'reporté'} au ${unitInWords(unit)} ${move === 'before' ? 'précédent' : 'suivant'} s’il tombe un autre jour`

export const marksInFrench = (marks: Readonly<Record<string, string>>, say: (moment: string) => string): string =>
  listed(Object.entries(marks).map(([name, moment]) => `date ${markInFrench(name)} : ${say(moment)}`))
