import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { nameKey } from '../../families/index.js'
import { type AskedLine, type FileProfile, PROFILE_FIELDS } from './line.policy.js'

/** What a file says of a family, over all its lines: the first line that says something is believed. */
export interface FileFamily {
  profile: FileProfile
  quotient: { value: number; validFrom: Day | null } | null
  balanceCents: Cents | null
  /** Lines that say otherwise than one above. */
  problems: Map<number, string[]>
  /** The line that first said it, by what it said. */
  said: Map<string, number>
}

/** Families of a file, by e-mail. Lines that cannot be read say nothing. */
export function familiesOf(lines: readonly AskedLine[]): Map<string, FileFamily> {
  const families = new Map<string, FileFamily>()
  for (const line of lines) {
    if (line.problems.length > 0) continue
    const family = families.get(line.email) ?? {
      profile: {},
      quotient: null,
      balanceCents: null,
      problems: new Map(),
      said: new Map(),
    }
    families.set(line.email, family)
    const wrong = whyNotSame(family, line)
    if (wrong.length > 0) family.problems.set(line.line, wrong)
    else add(family, line)
  }
  return families
}

/** What one line says otherwise than those above: another person under one address, two quotients, two balances. */
function whyNotSame(family: FileFamily, line: AskedLine): string[] {
  const { profile, said } = family
  const names = [profile.lastName, line.profile.lastName, profile.firstName, line.profile.firstName].map((name) =>
    nameKey(name ?? ''),
  )
  const [lastBefore, last, firstBefore, first] = names
  const other = (lastBefore && last && lastBefore !== last) || (firstBefore && first && firstBefore !== first)
  return [
    ...(other
      ? [
          `L’adresse ${line.email} est déjà celle de ${profile.firstName} ${profile.lastName} à la ligne ${said.get('lastName') ?? ''} : une adresse est celle d’une seule personne.`,
        ]
      : []),
    ...(line.quotient !== null && family.quotient && family.quotient.value !== line.quotient
      ? [
          `La ligne ${said.get('quotient') ?? ''} dit un autre quotient pour cette famille : ${family.quotient.value}. Gardez-en un.`,
        ]
      : []),
    ...(line.balanceCents !== null && family.balanceCents !== null && family.balanceCents !== line.balanceCents
      ? [
          `La ligne ${said.get('balance') ?? ''} dit un autre solde pour cette famille. Le solde est celui de la famille : gardez-en un.`,
        ]
      : []),
  ]
}

function add(family: FileFamily, line: AskedLine): void {
  for (const field of PROFILE_FIELDS) {
    if (family.profile[field] || !line.profile[field]) continue
    family.profile[field] = line.profile[field]
    family.said.set(field, line.line)
  }
  if (line.quotient !== null && !family.quotient) {
    family.quotient = { value: line.quotient, validFrom: line.quotientFrom }
    family.said.set('quotient', line.line)
  }
  if (line.balanceCents !== null && family.balanceCents === null) {
    family.balanceCents = line.balanceCents
    family.said.set('balance', line.line)
  }
}
