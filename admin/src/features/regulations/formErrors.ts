import { parseCents } from '@shared/money'
import { limitProblems, type LimitForm } from './limitForm'
import { surchargeOf, type PolicyForm } from './policyForm'
import { bracketProblems, type PriceForm } from './priceForm'
import { t } from './messages'

/** Each thing to correct, by the name of its field. */
export type FormErrors = Partial<Record<string, string>>

/** A field still empty is told only when one insists, on saving: a row just added is not wrong yet. */
export function formErrors(form: PolicyForm, insist = true): FormErrors {
  return {
    ...limitErrors('book', form.book.limit),
    ...(form.late.kind === 'surcharge' ? limitErrors('late', form.late.limit) : {}),
    ...(form.late.kind === 'surcharge' && surchargeOf(form.late) === null ? { 'late-amount': t('amountBad') } : {}),
    ...(form.cancel.kind === 'until' ? limitErrors('cancel', form.cancel.limit) : {}),
    ...priceErrors(form.price, insist),
  }
}

function limitErrors(name: string, limit: LimitForm): FormErrors {
  const problems = limitProblems(limit)
  return {
    ...(problems.days ? { [`${name}-days`]: t('daysBad') } : {}),
    ...(problems.table ? { [`${name}-table`]: t('tableBad') } : {}),
    ...(problems.at ? { [`${name}-at`]: t('hourBad') } : {}),
  }
}

function priceErrors(price: PriceForm, insist: boolean): FormErrors {
  const found: FormErrors = {}
  const told = (text: string) => insist || text.trim() !== ''
  if (price.kind === 'quotient') {
    price.brackets.forEach((row, at) => {
      const problems = bracketProblems(price.brackets, at)
      if (problems.includes('to') && told(row.to)) found[`bracket-${row.key}-to`] = t('bracketToBad')
      if (problems.includes('toOrder')) found[`bracket-${row.key}-to`] = t('bracketOrderBad')
      if (problems.includes('price') && told(row.price)) found[`bracket-${row.key}-price`] = t('priceBad')
    })
    if (parseCents(price.unknown) === null && told(price.unknown)) found.unknown = t('unknownBad')
  }
  if (price.kind === 'situation') {
    for (const [name, text] of Object.entries(price.situations)) {
      if (text.trim() && parseCents(text) === null) found[`situation-${name}`] = t('priceBad')
    }
  }
  return found
}
