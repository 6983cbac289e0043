import { computed, type Ref } from 'vue'
import { object, picklist, pipe, string, forward, check, type GenericSchema } from 'valibot'
import { useTopUpMutation } from '@generated'
import { useForm } from '@shared/forms/useForm'
import { type Cents, parseCents, wholeCents } from '@shared/money'
import { t } from './messages'

export const PRESETS = [wholeCents(2000), wholeCents(5000), wholeCents(10000)]
export const CHOICES = ['2000', '5000', '10000', 'other'] as const
export interface TopUpValues {
  regieId: string
  choice: (typeof CHOICES)[number] | ''
  amount: string
}

const schema: GenericSchema<TopUpValues, TopUpValues> = pipe(
  object({ regieId: string(), choice: picklist([...CHOICES, '']), amount: string() }),
  forward(
    check(({ choice, amount }) => choice !== 'other' || (parseCents(amount) ?? 0) > 0, t('amountWrong')),
    ['amount'],
  ),
)

/** What was chosen, in cents; null while a free amount is not one. */
export const centsOf = ({ choice, amount }: Pick<TopUpValues, 'choice' | 'amount'>): Cents | null =>
  choice === 'other' ? parseCents(amount) : choice === '' ? null : wholeCents(Number(choice))

/** « Recharger mon crédit »: an amount, then the page of the card. One request id per amount and régie, so that two taps pay once. */
export function useTopUp(regieIds: Ref<readonly string[]>, leastCents: Cents | null) {
  const first = CHOICES.find((choice) => choice === 'other' || Number(choice) >= (leastCents ?? 0)) ?? 'other'
  const { mutate } = useTopUpMutation()
  const requestIds = new Map<string, string>()
  const form = useForm<TopUpValues, typeof schema>({
    limits: { regieId: null, amount: null },
    prefix: 'recharge',
    initial: { regieId: '', choice: first, amount: '' },
    schema,
    async submit(values) {
      const amountCents = centsOf(values)
      const regieId = values.regieId || regieIds.value[0]
      if (amountCents === null || !regieId) return
      const key = `${regieId}|${amountCents}`
      const requestId = requestIds.get(key) ?? crypto.randomUUID()
      requestIds.set(key, requestId)
      const answer = (await mutate({ input: { requestId, regieId, amountCents } }))?.data?.topUp
      if (answer?.__typename === 'TopUpRefused') {
        if (answer.reason === 'REQUEST_ID_REUSED') requestIds.delete(key)
        return {
          message: answer.message,
          field: values.choice === 'other' && answer.reason.startsWith('AMOUNT') ? 'amount' : null,
        }
      }
      if (!answer) return
      const { id, url } = answer.payment
      // once it is paid, the same amount again is another top-up
      if (url === null) requestIds.delete(key)
      location.assign(url ?? `/paiement/${id}`)
    },
  })
  return { form, cents: computed(() => centsOf(form.values)) }
}
