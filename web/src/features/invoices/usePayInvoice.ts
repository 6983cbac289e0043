import { computed, type Ref } from 'vue'
import { check, forward, type GenericSchema, object, picklist, pipe, string } from 'valibot'
import { type InvoiceRowFragment, usePayInvoiceMutation, useTopUpMutation } from '@generated'
import { useForm } from '@shared/forms/useForm'
import { type Cents, parseCents, typedCents } from '@shared/money'
import { t } from './messages'

interface PayValues {
  amount: string
  method: 'WALLET' | 'CARD'
}
const schema: GenericSchema<PayValues, PayValues> = pipe(
  object({ amount: string(), method: picklist(['WALLET', 'CARD']) }),
  forward(
    check(({ amount }) => (parseCents(amount) ?? 0) > 0, t('amountWrong')),
    ['amount'],
  ),
)

/** All of an invoice or a part, with the wallet or a card. One request id an amount, so that two taps pay once. */
export function usePayInvoice(
  invoice: Ref<InvoiceRowFragment>,
  balanceCents: Cents,
  paid: (amountCents: Cents) => void,
) {
  const { mutate: byWallet } = usePayInvoiceMutation()
  const { mutate: byCard } = useTopUpMutation()
  const requestIds = new Map<string, string>()
  const form = useForm<PayValues, typeof schema>({
    limits: { amount: null },
    prefix: 'facture',
    initial: {
      amount: typedCents(invoice.value.remainingCents),
      method: balanceCents >= invoice.value.remainingCents ? 'WALLET' : 'CARD',
    },
    schema,
    async submit({ amount, method }) {
      const amountCents = parseCents(amount)
      if (amountCents === null) return
      const { id: invoiceId, regieId, remainingCents } = invoice.value
      const key = `${method} ${amountCents} ${remainingCents}`
      const requestId = requestIds.get(key) ?? crypto.randomUUID()
      requestIds.set(key, requestId)
      if (method === 'WALLET') {
        const answer = (await byWallet({ input: { invoiceId, amountCents, requestId } }))?.data?.payInvoice
        if (answer?.__typename === 'PayInvoiceRefused') return { message: answer.message, field: 'amount' }
        if (answer) paid(amountCents)
        return
      }
      const answer = (await byCard({ input: { requestId, regieId, amountCents, invoiceId } }))?.data?.topUp
      if (answer?.__typename === 'TopUpRefused')
        return { message: answer.message, field: answer.reason.startsWith('AMOUNT') ? 'amount' : null }
      if (answer) location.assign(answer.payment.url ?? `/paiement/${answer.payment.id}`)
    },
  })
  return { form, cents: computed(() => parseCents(form.values.amount)) }
}
