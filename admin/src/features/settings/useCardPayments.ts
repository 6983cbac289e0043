import { computed, type Ref } from 'vue'
import {
  useCardPaymentsQuery,
  useRemovePaymentKeysMutation,
  useRetireSigningKeyMutation,
  useSetPaymentKeysMutation,
  useTestPaymentKeysMutation,
  type CardPaymentsPartsFragment,
} from '@generated'

export type CardPayments = CardPaymentsPartsFragment

interface Answer {
  __typename: string
  message?: string
}
/** What the server refused, or nothing. */
const refusalOf = (answer: Answer | undefined) => (answer?.message === undefined ? null : { message: answer.message })

/** How a régie takes cards, and what its staff may do about it. Nothing secret ever comes back from the server. */
export function useCardPayments(regieId: Ref<string>) {
  const { result, error, refetch } = useCardPaymentsQuery(() => ({ regieId: regieId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const keys = useSetPaymentKeysMutation()
  const testing = useTestPaymentKeysMutation()
  const retiring = useRetireSigningKeyMutation()
  const removing = useRemovePaymentKeysMutation()

  return {
    settings: computed(() => result.value?.paymentSettings ?? null),
    error,
    refetch: () => void refetch(),
    save: async (secretKey: string, signingKey: string) => {
      const before = result.value?.paymentSettings.setAt ?? null
      const input = { regieId: regieId.value, secretKey: secretKey || null, signingKey: signingKey || null, before }
      const refusal = refusalOf((await keys.mutate({ input }))?.data?.setPaymentKeys)
      if (refusal) void refetch() // what a colleague changed is shown beside the refusal
      return refusal
    },
    check: async () => refusalOf((await testing.mutate({ regieId: regieId.value }))?.data?.testPaymentKeys),
    retire: async () => refusalOf((await retiring.mutate({ regieId: regieId.value }))?.data?.retireSigningKey),
    remove: async () => refusalOf((await removing.mutate({ regieId: regieId.value }))?.data?.removePaymentKeys),
  }
}
