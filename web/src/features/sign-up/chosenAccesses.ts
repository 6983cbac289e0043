import * as v from 'valibot'
import type { ChosenAccess, DraftBeneficiary } from './draft'

const KEY = 'cantine-facile.sign-up.accesses'
const kept = v.array(v.object({ situationId: v.string(), name: v.string(), beneficiaryKeys: v.array(v.string()) }))

/** What step 3 holds, over a look back at step 2 or a reload; whoever is no beneficiary any more is left out. */
export function readChosen(beneficiaries: readonly Pick<DraftBeneficiary, 'key'>[], from = storage()): ChosenAccess[] {
  const known = new Set(beneficiaries.map(({ key }) => key))
  const found = v.safeParse(kept, parsed(from?.getItem(KEY)))
  return (found.success ? found.output : [])
    .map((access) => ({ ...access, beneficiaryKeys: access.beneficiaryKeys.filter((key) => known.has(key)) }))
    .filter(({ beneficiaryKeys }) => beneficiaryKeys.length > 0)
}

/** In this tab only, until the sign-up is sent. */
export function keepChosen(chosen: readonly ChosenAccess[], to = storage()): void {
  if (chosen.length > 0) to?.setItem(KEY, JSON.stringify(chosen))
  else to?.removeItem(KEY)
}

/** A browser that keeps nothing still signs people up. */
function storage(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    return []
  }
}
