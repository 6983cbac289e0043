import { computed, ref, watch, type Ref } from 'vue'
import { array, check, forward, minLength, object, picklist, pipe, string, trim, type GenericSchema } from 'valibot'
import {
  useQuoteRefundQuery,
  useRefundOrderMutation,
  type RefundDestination,
  type RefundOrderMutation,
} from '@generated'
import { BankAccountInput, RefundOrderInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { type Cents, parseCents } from '@shared/money'
import { looksLikeIban } from '@shared/refund/bankAccount'
import { t as bank } from '@shared/refund/messages'
import { t } from './messages'

export interface RefundValues {
  bookingIds: string[]
  amount: string
  destination: RefundDestination
  iban: string
  holder: string
  reason: string
}
export type Refunded = Extract<RefundOrderMutation['refundOrder'], { __typename: 'RefundMade' }>['refund']

const FIELDS: Partial<Record<string, keyof RefundValues>> = {
  AMOUNT_TOO_LARGE: 'amount',
  AMOUNT_TOO_SMALL: 'amount',
  NOT_ENOUGH_ON_CARDS: 'destination',
  CARE_ONLY_MONEY: 'destination',
  BAD_IBAN: 'iban',
  HOLDER_REQUIRED: 'holder',
  REASON_REQUIRED: 'reason',
}
const amountOf = (text: string): Cents | null => (text.trim() === '' ? null : parseCents(text))

const schema: GenericSchema<RefundValues, RefundValues> = pipe(
  object({
    bookingIds: pipe(array(string()), minLength(1, t('refundChoose'))),
    amount: string(),
    destination: picklist(['WALLET', 'CARD', 'IBAN']),
    iban: pipe(string(), trim()),
    holder: pipe(string(), trim()),
    reason: pipe(string(), trim(), minLength(3, t('refundReasonMissing'))),
  }),
  forward(
    check(({ amount }) => amount.trim() === '' || (parseCents(amount) ?? 0) > 0, t('refundAmountWrong')),
    ['amount'],
  ),
  forward(
    check(({ destination, iban }) => destination !== 'IBAN' || looksLikeIban(iban), bank('ibanWrong')),
    ['iban'],
  ),
  forward(
    check(({ destination, holder }) => destination !== 'IBAN' || holder !== '', bank('holderMissing')),
    ['holder'],
  ),
)

/** What refunding would give back is asked to the server at each change; what is sent is what was shown. */
export function useRefundOrder(orderId: Ref<string>, done: (refund: Refunded) => void) {
  const { mutate } = useRefundOrderMutation()
  const requestIds = new Map<string, string>()
  const asked = ref<{ bookingIds: string[] | null; amountCents: Cents | null }>({
    bookingIds: null,
    amountCents: null,
  })
  const { result, error, loading, refetch } = useQuoteRefundQuery(() => ({ orderId: orderId.value, ...asked.value }), {
    fetchPolicy: 'network-only',
    keepPreviousResult: true,
  })
  const quote = computed(() => result.value?.quoteRefund ?? null)
  const form = useForm<RefundValues, typeof schema>({
    limits: { amount: null, ...BankAccountInput, ...RefundOrderInput },
    prefix: 'rembourser',
    initial: { bookingIds: [], amount: '', destination: 'WALLET', iban: '', holder: '', reason: '' },
    schema,
    async submit({ bookingIds, amount, destination, iban, holder, reason }) {
      const bankAccount = destination === 'IBAN' ? { iban, holder } : null
      const input = {
        orderId: orderId.value,
        bookingIds,
        amountCents: amountOf(amount),
        destination,
        bankAccount,
        reason,
      }
      const key = JSON.stringify(input)
      const requestId = requestIds.get(key) ?? crypto.randomUUID()
      requestIds.set(key, requestId)
      const answer = (await mutate({ input: { requestId, ...input } }))?.data?.refundOrder
      if (answer?.__typename === 'RefundRefused') {
        requestIds.delete(key)
        return { message: answer.message, field: FIELDS[answer.reason] ?? null }
      }
      if (answer) done(answer.refund)
    },
  })
  // at first, all that can still be given back is chosen
  const stop = watch(quote, (first) => {
    if (!first) return
    form.values.bookingIds = first.lines.filter((l) => l.leftCents > 0).map((l) => l.booking.id)
    queueMicrotask(() => stop())
  })
  const lines = ref<NonNullable<typeof quote.value>['lines']>([])
  watch(quote, (found) => {
    if (found && found.lines.length >= lines.value.length) lines.value = found.lines
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => [form.values.bookingIds, form.values.amount] as const,
    ([bookingIds, amount]) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (bookingIds.length > 0) asked.value = { bookingIds: [...bookingIds], amountCents: amountOf(amount) }
      }, 300)
    },
    { deep: true },
  )
  return { form, quote, lines, error, loading, retry: () => void refetch() }
}
