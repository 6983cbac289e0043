import type { ChangeChoicesQuery } from '@generated'
import { formatCents, maxCents, oppositeCents } from '../money'
import { t } from './messages'

type ChangeDay = ChangeChoicesQuery['changeChoices']['days'][number]

/** « 1,20 € de plus, payés avec le porte-monnaie »: what moving to this day costs, or gives back. */
export function differenceInWords({ differenceCents, walletCents }: ChangeDay): string {
  const moves = walletCents || differenceCents
  if (!moves) return t('same')
  const amount = formatCents(maxCents(moves, oppositeCents(moves)))
  if (walletCents) return t(walletCents > 0 ? 'more' : 'less', { amount })
  return t(moves > 0 ? 'invoiceMore' : 'invoiceLess', { amount })
}
