import type { NamedPeriod, Policy } from '../language/language.policy.js'
import { marksInFrench } from './moment-words.policy.js'
import { dateInWords, listed, momentInWords, nameInWords, weekdaysInWords } from '../language/value-words.policy.js'

const HOLIDAYS = {
  fr: '',
  'fr-alsace-moselle': 'Les jours fériés sont ceux d’Alsace-Moselle',
  none: 'Aucun jour férié n’est pris en compte',
}
const CURRENCIES: Readonly<Record<string, string>> = {
  GBP: 'livres sterling',
  USD: 'dollars américains',
  CHF: 'francs suisses',
}

/** What the règlement says of the calendar, beside the ordinary French one. */
export function calendarInFrench(policy: Policy): string[] {
  const {
    zone = 'none',
    holidays = 'fr',
    extraHolidays,
    breaks,
    schoolDays,
    businessDays,
    closures,
    periods,
  } = policy.calendar ?? {}
  return [
    zone === 'none' ? '' : `Vacances scolaires de la zone ${zone}`,
    HOLIDAYS[holidays],
    extraHolidays?.length ? `Sont aussi fériés : ${listed(extraHolidays.map((d) => `le ${dateInWords(d)}`))}` : '',
    breaks?.length ? `Vacances : ${breaks.map(stretch).join(' ; ')}` : '',
    schoolDays?.length ? `Jours d’école : ${weekdaysInWords(schoolDays)}` : '',
    businessDays?.length ? `Jours ouvrés : ${weekdaysInWords(businessDays)}` : '',
    ...(closures ?? []).map((c) => `Fermeture ${span(c.from, c.to)}${c.because ? ` : ${c.because}` : ''}`),
    periods?.length ? `Périodes : ${periods.map(stretch).join(' ; ')}` : '',
    policy.timeZone && policy.timeZone !== 'Europe/Paris' ? `Les heures sont celles du fuseau ${policy.timeZone}` : '',
    policy.currency && policy.currency !== 'EUR'
      ? `Les montants sont en ${CURRENCIES[policy.currency] ?? policy.currency}`
      : '',
  ].filter(Boolean)
}

function stretch({ name, from, to, marks = {} }: NamedPeriod): string {
  const dates = marksInFrench(marks, momentInWords)
  return `« ${nameInWords(name)} » ${span(from, to)}${dates && ` (${dates})`}`
}

const span = (from: string, to: string): string =>
  from === to ? `le ${dateInWords(from)}` : `du ${dateInWords(from)} au ${dateInWords(to)}`
