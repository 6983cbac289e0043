import { computed, ref, watch } from 'vue'
import { array, check, forward, minLength, object, pipe, string, trim, type GenericSchema } from 'valibot'
import { type IssuedInvoiceQuery, useCreditInvoiceMutation, useQuoteCreditQuery } from '@generated'
import { useForm } from '@shared/forms/useForm'
import { CreditInvoiceInput } from '@shared/generated/limits'
import { type Cents, parseCents, ZERO_CENTS } from '@shared/money'
import { t } from './messages'

type Line = IssuedInvoiceQuery['invoice']['lines'][number]
export interface CreditValues {
  lineIds: string[]
  amount: string
  reason: string
}

const SHORTEST = 3
const schema: GenericSchema<CreditValues, CreditValues> = pipe(
  object({
    lineIds: pipe(array(string()), minLength(1, t('correctChoose'))),
    amount: string(),
    reason: pipe(string(), trim(), minLength(SHORTEST, t('correctReasonMissing'))),
  }),
  forward(
    check(({ amount }) => amount.trim() === '' || (parseCents(amount) ?? 0) > 0, t('correctAmountWrong')),
    ['amount'],
  ),
)
const amountOf = (text: string): Cents | null => (text.trim() === '' ? null : parseCents(text))

/** What a credit note would do is asked to the server at each change; what is sent is what was shown. */
export function useCreditInvoice(invoiceId: string, lines: readonly Line[], done: (waits: boolean) => void) {
  const { mutate } = useCreditInvoiceMutation({ refetchQueries: ['IssuedInvoices', 'ToDecide'] })
  const creditable = lines.filter(({ creditableCents }) => creditableCents > 0)
  const requestIds = new Map<string, string>()
  /** All of it is the whole invoice; an amount is of one line. */
  const linesOf = ({ lineIds, amount }: Pick<CreditValues, 'lineIds' | 'amount'>) => {
    const [only] = lineIds
    if (only && lineIds.length === 1) return [{ lineId: only, amountCents: amountOf(amount) }]
    return lineIds.length === creditable.length ? [] : lineIds.map((lineId) => ({ lineId, amountCents: null }))
  }
  const initial: CreditValues = { lineIds: creditable.map(({ id }) => id), amount: '', reason: '' }
  const asked = ref(linesOf(initial))
  const { result, error, loading, refetch } = useQuoteCreditQuery(() => ({ invoiceId, lines: asked.value }), {
    fetchPolicy: 'network-only',
    keepPreviousResult: true,
  })
  const quote = computed(() => result.value?.quoteCredit ?? null)
  const form = useForm<CreditValues, typeof schema>({
    limits: { amount: null, ...CreditInvoiceInput },
    prefix: 'avoir',
    initial,
    schema,
    async submit({ reason, ...chosen }) {
      const input = {
        invoiceId,
        lines: linesOf(chosen),
        reason,
        expectedTotalCents: quote.value?.totalCents ?? ZERO_CENTS,
        expectedToWalletCents: quote.value?.toWalletCents ?? ZERO_CENTS,
      }
      const key = JSON.stringify(input)
      const requestId = requestIds.get(key) ?? crypto.randomUUID()
      requestIds.set(key, requestId)
      const answer = (await mutate({ input: { requestId, ...input } }))?.data?.creditInvoice
      if (answer?.__typename === 'CreditRefused') {
        requestIds.delete(key)
        void refetch()
        return { message: answer.message, field: answer.reason === 'TOO_MUCH' ? ('amount' as const) : null }
      }
      if (answer) done(answer.waits)
      return null
    },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => [form.values.lineIds, form.values.amount] as const,
    ([lineIds, amount]) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (lineIds.length > 0) asked.value = linesOf({ lineIds: [...lineIds], amount })
      }, 300)
    },
    { deep: true },
  )
  return { form, quote, error, loading, retry: () => void refetch() }
}
