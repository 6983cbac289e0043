import type { Policy } from '../language/language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import type { Price, PriceModifier } from '../language/price-language.policy.js'
import { PARTS, priceInFrench } from './price-words.policy.js'
import { numberInWords } from '../language/value-words.policy.js'

const isPenalty = (m: PriceModifier) => m.part === 'penalty' || /^pénalité/i.test(m.label ?? '')

/** What a modifier does, as a noun: « une majoration de 50 % (hors délai) ». */
export function modifierInFrench(m: PriceModifier, policy: Policy): string {
  const named = m.label ?? (m.part && PARTS[m.part])
  const said = noun(m, policy)
  const label = named && !said.includes(named.toLowerCase()) ? ` (${named})` : ''
  return `${said}${label}${onceInWords(m)}`
}

function noun(m: PriceModifier, policy: Policy): string {
  const say = (p: Price) => priceInFrench(p, policy)
  if (m.percent !== undefined) {
    return `${m.percent < 0 ? 'une réduction' : 'une majoration'} de ${numberInWords(m.percent)} %`
  }
  if (m.multiply !== undefined) {
    return m.multiply === 2 ? 'le doublement du prix' : `le prix multiplié par ${numberInWords(m.multiply)}`
  }
  if (m.add !== undefined) {
    if (typeof m.add === 'number' && m.add < 0) return `une réduction de ${say(-m.add)}`
    return `${isPenalty(m) ? 'une pénalité' : 'un supplément'} de ${say(m.add)}`
  }
  if (m.replace === 0) return 'la gratuité'
  if (m.replace !== undefined) return `un prix fixé à ${say(m.replace)}`
  if (m.min !== undefined) return `un minimum de ${say(m.min)}`
  return `un maximum de ${say(m.max ?? 0)}`
}

const ONCE: Record<NonNullable<PriceModifier['per']>, string> = {
  unit: 'la commande',
  order: 'commande',
  childDay: 'enfant et par jour',
  familyDay: 'famille et par jour',
  month: 'enfant et par mois',
}

/** How many times it is due when an order is totalled. */
export function onceInWords({ per, firstOnly }: Pick<PriceModifier, 'per' | 'firstOnly'>): string {
  if (!per || per === 'unit') {
    if (!firstOnly) return ''
    return firstOnly === 1
      ? ', sur la première unité de la commande'
      : `, sur les ${firstOnly} premières unités de la commande`
  }
  return `, ${firstOnly && firstOnly > 1 ? `au plus ${firstOnly} fois` : 'une fois'} par ${ONCE[per]}`
}

/** The modifiers of a path, after its clause: « , avec une majoration de 50 % (hors délai) ». */
export function modifiersInFrench(modifiers: readonly PriceModifier[], policy: Policy): string {
  const said = modifiers.map((m) => {
    const when = m.when ? ` (${predicateInFrench(m.when, policy)})` : ''
    return `${modifierInFrench(m, policy)}${when}`
  })
  return said.length === 0 ? '' : `, avec ${said.join(', puis ')}`
}

/** The modifiers of a service, one sentence each, in the order in which they apply. */
export const modifierSentences = (modifiers: readonly PriceModifier[], policy: Policy): string[] =>
  modifiers.map((m, i) => {
    const when = m.when ? ` ${predicateInFrench(m.when, policy)}` : ' à chaque prix'
    return `${i === 0 ? '' : 'Ensuite, '}${modifierInFrench(m, policy)} s’applique${when}`
  })
