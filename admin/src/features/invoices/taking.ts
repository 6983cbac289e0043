import type { InvoiceRowFragment } from '@generated'

/** The page that takes money for an invoice, at the desk. */
export const takingOf = ({
  id,
  accountId,
  remainingCents,
}: Pick<InvoiceRowFragment, 'id' | 'accountId' | 'remainingCents'>) => ({
  path: '/encaisser',
  query: { famille: accountId, montant: remainingCents, facture: id },
})
