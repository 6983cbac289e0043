import { computed, type Ref } from 'vue'
import { check, forward, object, picklist, pipe, string, trim, type GenericSchema } from 'valibot'
import { useAskRefundMutation, type RefundPartsFragment } from '@generated'
import { BankAccountInput } from '../generated/limits'
import { useForm } from '../forms/useForm'
import { type Cents, formatCents, maxCents, minusCents, parseCents, typedCents, ZERO_CENTS } from '../money'
import { looksLikeIban, type BankAccountValues } from './bankAccount'
import { t } from './messages'

export interface RefundableWallet {
  balanceCents: Cents
  /** Less what pays for care only and what its invoices still ask. */
  refundableCents: Cents
  cardRefundableCents: Cents
  regie: { id: string; name: string }
}
export interface RefundValues extends BankAccountValues {
  destination: 'CARD' | 'IBAN'
  amount: string
}

/** What of a wallet can go there. */
export const mostFor = (wallet: RefundableWallet, destination: RefundValues['destination']): Cents =>
  destination === 'CARD' ? wallet.cardRefundableCents : wallet.refundableCents

/** What of a balance waits for the invoices that it will pay. */
export const toInvoices = (
  wallet: Pick<RefundableWallet, 'balanceCents' | 'refundableCents'> & { careOnlyCents: Cents },
): Cents =>
  maxCents(ZERO_CENTS, minusCents(minusCents(wallet.balanceCents, wallet.careOnlyCents), wallet.refundableCents))

const FIELDS: Partial<Record<string, 'amount' | 'iban' | 'holder'>> = {
  AMOUNT_TOO_SMALL: 'amount',
  NOT_ENOUGH_ON_WALLET: 'amount',
  NOT_ENOUGH_ON_CARDS: 'amount',
  CARE_ONLY_MONEY: 'amount',
  INVOICE_TO_PAY: 'amount',
  BAD_IBAN: 'iban',
  HOLDER_REQUIRED: 'holder',
}

/**
 * A family takes its money out, itself or at the desk (its account is then named). One request id for what is asked, so that
 * two taps ask once.
 */
export function useWalletRefund(
  wallet: Ref<RefundableWallet>,
  accountId: string | null,
  done: (refund: RefundPartsFragment) => void,
) {
  const { mutate } = useAskRefundMutation()
  const requestIds = new Map<string, string>()
  const schema: GenericSchema<RefundValues, RefundValues> = pipe(
    object({
      destination: picklist(['CARD', 'IBAN']),
      amount: string(),
      iban: pipe(string(), trim()),
      holder: pipe(string(), trim()),
    }),
    forward(
      check(({ amount }) => (parseCents(amount) ?? 0) > 0, t('amountWrong')),
      ['amount'],
    ),
    forward(
      check(
        ({ amount, destination }) => (parseCents(amount) ?? 0) <= mostFor(wallet.value, destination),
        ({ input }) => t('tooMuch', { amount: formatCents(mostFor(wallet.value, input.destination)) }),
      ),
      ['amount'],
    ),
    forward(
      check(({ destination, iban }) => destination === 'CARD' || looksLikeIban(iban), t('ibanWrong')),
      ['iban'],
    ),
    forward(
      check(({ destination, holder }) => destination === 'CARD' || holder !== '', t('holderMissing')),
      ['holder'],
    ),
  )
  const first = wallet.value.cardRefundableCents > 0 ? 'CARD' : 'IBAN'
  const form = useForm<RefundValues, typeof schema>({
    limits: { amount: null, ...BankAccountInput },
    prefix: 'remboursement',
    initial: { destination: first, amount: typedCents(mostFor(wallet.value, first)), iban: '', holder: '' },
    schema,
    async submit({ destination, amount, iban, holder }) {
      const amountCents = parseCents(amount)
      if (amountCents === null) return
      const regieId = wallet.value.regie.id
      const key = `${regieId}|${amountCents}|${destination}|${iban}|${holder}`
      const requestId = requestIds.get(key) ?? crypto.randomUUID()
      requestIds.set(key, requestId)
      const bankAccount = destination === 'IBAN' ? { iban, holder } : null
      const input = { requestId, accountId, regieId, amountCents, destination, bankAccount }
      const answer = (await mutate({ input }))?.data?.askRefund
      if (answer?.__typename === 'RefundRefused') {
        requestIds.delete(key)
        return { message: answer.message, field: FIELDS[answer.reason] ?? null }
      }
      if (answer) done(answer.refund)
    },
  })
  const cents = computed(() => parseCents(form.values.amount))
  return {
    form,
    cents,
    left: computed(() => maxCents(ZERO_CENTS, minusCents(wallet.value.balanceCents, cents.value ?? ZERO_CENTS))),
  }
}
