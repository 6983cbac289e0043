import { computed, ref, watch } from 'vue'
import { check, forward, object, picklist, pipe, string, trim, type GenericSchema } from 'valibot'
import {
  useCancelLeavingMutation,
  useCloseAccountMutation,
  useLeavingQuoteQuery,
  type LeavingQuoteQuery,
} from '@generated'
import { BankAccountInput, CloseAccountInput } from '@shared/generated/limits'
import { useForm, type Form } from '@shared/forms/useForm'
import { currentPassword } from '@shared/forms/credentials'
import { looksLikeIban } from '@shared/refund/bankAccount'
import { t as bank } from '@shared/refund/messages'
import { refreshFamily } from '../../basket/refreshFamily'
import { useAction } from '@shared/useAction'

export type Quote = LeavingQuoteQuery['quoteLeaving']
export interface LeavingValues {
  choice: 'CARD' | 'IBAN'
  iban: string
  holder: string
  password: string
}

/** Wallets from which something comes back. */
export const owedIn = (quote: Quote) => quote.wallets.filter((w) => w.totalCents > 0)
/** Everything can go to the cards that paid. */
export const cardsSuffice = (quote: Quote): boolean => owedIn(quote).every((w) => w.cardCents >= w.totalCents)

const needsBank = ({ choice }: LeavingValues, owes: boolean): boolean => owes && choice === 'IBAN'

const FIELDS: Partial<Record<string, 'password' | 'iban' | 'holder'>> = {
  WRONG_PASSWORD: 'password',
  BAD_IBAN: 'iban',
  HOLDER_REQUIRED: 'holder',
}

/** Leaving: what it changes is shown first, then confirmed with the password. */
export function useLeaving() {
  const { result, error, refetch } = useLeavingQuoteQuery({ fetchPolicy: 'network-only' })
  const quote = computed(() => result.value?.quoteLeaving ?? null)
  const closed = ref(false)
  const { mutate: close } = useCloseAccountMutation()
  const { mutate: cancel } = useCancelLeavingMutation()
  const requestIds = new Map<string, string>()
  const owes = () => (quote.value?.totalCents ?? 0) > 0
  const schema: GenericSchema<LeavingValues, LeavingValues> = pipe(
    object({
      choice: picklist(['CARD', 'IBAN']),
      iban: pipe(string(), trim()),
      holder: pipe(string(), trim()),
      password: currentPassword,
    }),
    forward(
      check((values) => !needsBank(values, owes()) || looksLikeIban(values.iban), bank('ibanWrong')),
      ['iban'],
    ),
    forward(
      check((values) => !needsBank(values, owes()) || values.holder !== '', bank('holderMissing')),
      ['holder'],
    ),
  )
  const form: Form<LeavingValues> = useForm<LeavingValues, typeof schema>({
    limits: { ...BankAccountInput, ...CloseAccountInput },
    prefix: 'fermeture',
    initial: { choice: 'IBAN', iban: '', holder: '', password: '' },
    schema,
    async submit({ choice, iban, holder, password }) {
      const asked = quote.value
      if (!asked) return
      const destinations = owedIn(asked).map(({ regieId, totalCents }) => {
        const key = `${regieId}|${totalCents}|${choice}|${iban}|${holder}`
        const requestId = requestIds.get(key) ?? crypto.randomUUID()
        requestIds.set(key, requestId)
        return { requestId, regieId, destination: choice, bankAccount: choice === 'IBAN' ? { iban, holder } : null }
      })
      const input = { password, expectedCents: asked.totalCents, destinations }
      const answer = (await close({ input }))?.data?.closeAccount
      if (answer?.__typename === 'LeavingRefused') {
        if (answer.reason === 'AMOUNT_CHANGED') await refetch()
        return { message: answer.message, field: FIELDS[answer.reason] ?? null }
      }
      form.values.password = ''
      if (answer?.closed) closed.value = true
      else await Promise.all([refetch(), refreshFamily()])
    },
  })
  watch(quote, (found) => {
    if (found && owedIn(found).length > 0 && cardsSuffice(found)) form.values.choice = 'CARD'
  })
  const stay = useAction(async () => {
    await cancel()
    await refetch()
  })
  return { quote, error, retry: () => void refetch(), form, closed, stay }
}
