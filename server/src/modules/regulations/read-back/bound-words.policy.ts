import { factInFrench, factLabel, isFeminine, valueInFrench } from './fact-words.policy.js'
import type { Condition, Policy } from '../language/language.policy.js'
import { dateInWords, listed, ordinal } from '../language/value-words.policy.js'

export type Bounds = Omit<Extract<Condition, { min?: unknown }>, 'not' | 'all' | 'known'>

export function boundsInFrench(name: string, { min, max, above, below }: Bounds, policy?: Policy): string {
  const say = (v: number | string) => valueInFrench(name, v, policy)
  if (name === 'capacityLeft' && min === 1) return 'dans la limite des places disponibles'
  if (name === 'capacityLeft' && max === 0) return 's’il n’y a plus de place'
  if (name === 'childRank' && typeof min === 'number' && max === undefined) return `à partir du ${ordinal(min)} enfant`
  if (name === 'age' && typeof min === 'number' && max === undefined) return `à partir de ${min} ans`
  if (name === 'date' || name === 'today') return datesInFrench(name, { min, max, above, below })
  if (policy?.counters?.[name]) return countInFrench(factLabel(name, policy), { min, max, above, below })
  if (name === 'remindersSent' && typeof min === 'number' && max === undefined)
    return `après ${min} relance${min > 1 ? 's' : ''}`
  if (name === 'children' && min !== undefined && max === undefined)
    return `à partir de ${say(min)} enfant${min === 1 ? '' : 's'}`
  const fact = factInFrench(name, policy)
  const e = isFeminine(fact) ? 'e' : ''
  const isTime = [min, max, above, below].some((v) => typeof v === 'string')
  const parts = isTime
    ? timesInFrench({ min, max, above, below }, say)
    : [
        min !== undefined && max !== undefined ? `est compris${e} entre ${say(min)} et ${say(max)}` : '',
        min !== undefined && max === undefined ? `est d’au moins ${say(min)}` : '',
        max !== undefined && min === undefined ? (max === 0 ? `est nul${e && 'le'}` : `est d’au plus ${say(max)}`) : '',
        above !== undefined ? `dépasse ${say(above)}` : '',
        below !== undefined ? `est en dessous de ${say(below)}` : '',
      ].filter(Boolean)
  return `si ${fact} ${listed(parts)}`
}

/** « est avant 10 h », « est entre 8 h et 8 h 30 ». */
function timesInFrench({ min, max, above, below }: Bounds, say: (v: number | string) => string): string[] {
  return [
    min !== undefined && max !== undefined ? `est entre ${say(min)} et ${say(max)}` : '',
    min !== undefined && max === undefined ? `est ${say(min)} ou après` : '',
    max !== undefined && min === undefined ? `est ${say(max)} ou avant` : '',
    above !== undefined ? `est après ${say(above)}` : '',
    below !== undefined ? `est avant ${say(below)}` : '',
  ].filter(Boolean)
}

function datesInFrench(name: string, { min, max, above, below }: Bounds): string {
  const what = name === 'date' ? '' : 'pour une demande faite '
  const said = [
    min !== undefined && max !== undefined ? `du ${dateInWords(String(min))} au ${dateInWords(String(max))}` : '',
    min !== undefined && max === undefined ? `à partir du ${dateInWords(String(min))}` : '',
    max !== undefined && min === undefined ? `jusqu’au ${dateInWords(String(max))}` : '',
    above !== undefined ? `après le ${dateInWords(String(above))}` : '',
    below !== undefined ? `avant le ${dateInWords(String(below))}` : '',
  ].filter(Boolean)
  return `${what}${listed(said)}`
}

/** A counter holds what went before: « après 2 absences injustifiées », « sans modifications auparavant ». */
function countInFrench(label: string, { min, max, above, below }: Bounds): string {
  const least = above === undefined ? min : Number(above) + 1
  const most = below === undefined ? max : Number(below) - 1
  if (most === 0) return `sans ${label} auparavant`
  if (least === undefined || least === 0) return `après au plus ${most} ${label}`
  return `après ${least}${most === undefined || most === least ? '' : ` à ${most}`} ${label}`
}
