import type { Day } from '../../../platform/day.js'
import { formatCents } from '../../../platform/money.js'
import type { FileFamily } from './family.policy.js'
import { personKey } from './find.policy.js'
import type { FileProfile } from './line.policy.js'
import type { LineActions } from './line-plan.policy.js'
import type { KnownAccount, PlanFacts } from './plan-facts.policy.js'
import { inFigures, type LineChange } from './report.policy.js'

/** What the file says of a family is done once, by its first line that is taken. */
export function settleFamily(
  family: FileFamily,
  account: KnownAccount | undefined,
  actions: LineActions,
  changes: LineChange[],
  warnings: string[],
  facts: PlanFacts,
): void {
  const profile = account ? profileChange(account.profile, family.profile) : null
  if (profile) {
    actions.changeAccount = profile
    for (const field of Object.keys(profile.after) as (keyof FileProfile)[])
      changes.push({
        label: `${LABELS[field]} modifié`,
        before: profile.before[field] || null,
        after: profile.after[field] ?? '',
      })
  }
  if (family.quotient) {
    const validFrom = family.quotient.validFrom ?? facts.today
    const before = quotientOn(account?.quotients ?? [], validFrom)
    if (before !== family.quotient.value) {
      actions.quotient = { value: family.quotient.value, validFrom, before }
      changes.push({
        label: 'Quotient',
        before: before === null ? null : String(before),
        after: `${family.quotient.value}, depuis le ${inFigures(validFrom)}`,
      })
    }
  }
  const balance = family.balanceCents ?? 0
  if (balance < 0 && family.balanceCents !== null)
    warnings.push(
      `Une dette (${formatCents(family.balanceCents)}) ne se reprend pas sur un porte-monnaie : elle reste à recouvrer par la régie qui l’a constatée.`,
    )
  if (balance <= 0 || family.balanceCents === null) return
  if (account && (account.balanceCents === family.balanceCents || account.openingCents === family.balanceCents)) return
  if (account?.moved)
    warnings.push(
      `Le solde n’est pas repris : ce porte-monnaie a déjà des mouvements, et contient ${formatCents(account.balanceCents)}.`,
    )
  else {
    actions.balanceCents = family.balanceCents
    changes.push({ label: 'Reprise de solde', before: null, after: formatCents(family.balanceCents) })
  }
}

const LABELS: Record<keyof FileProfile, string> = {
  lastName: 'Nom',
  firstName: 'Prénom',
  gender: 'Civilité',
  phone: 'Téléphone',
  addressLine: 'Adresse',
  postalCode: 'Code postal',
  city: 'Ville',
}

const sameValue = (field: keyof FileProfile, a: string, b: string): boolean =>
  field === 'phone' ? a.replace(/\D/g, '') === b.replace(/\D/g, '') : personKeyOf(a) === personKeyOf(b)
const personKeyOf = (text: string): string => personKey({ firstName: text, lastName: '', birthDate: null })

/** What the file says otherwise than the account; case and accents do not count. */
function profileChange(now: Required<FileProfile>, said: FileProfile): LineActions['changeAccount'] {
  const fields = (Object.keys(said) as (keyof FileProfile)[]).filter(
    (field) => said[field] && !sameValue(field, now[field], said[field] ?? ''),
  )
  if (fields.length === 0) return null
  const pick = (from: FileProfile): FileProfile => Object.fromEntries(fields.map((field) => [field, from[field] ?? '']))
  return { before: pick(now), after: pick(said) }
}

/** The quotient in force on a day. */
function quotientOn(quotients: readonly { validFrom: Day; quotient: number | null }[], on: Day): number | null {
  const before = quotients
    .filter(({ validFrom }) => validFrom <= on)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return before[0]?.quotient ?? null
}
