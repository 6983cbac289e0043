import { ref, type Ref } from 'vue'
import { TransferOrdersDocument, type TransferOrdersQuery, type TransferOrdersQueryVariables } from '@generated'
import { apollo } from '@shared/apollo/client'
import { useAction } from '@shared/useAction'

/** Bank accounts in full, asked only when they are needed, and never kept in the cache. */
export function useTransferOrders(communeId: Ref<string>) {
  const ibans = ref<ReadonlyMap<string, string>>(new Map())
  const { run, busy, problem } = useAction(async () => {
    const { data } = await apollo.query<TransferOrdersQuery, TransferOrdersQueryVariables>({
      query: TransferOrdersDocument,
      variables: { communeId: communeId.value },
      fetchPolicy: 'no-cache',
    })
    ibans.value = new Map(data.transferOrders.map(({ refundId, iban }) => [refundId, iban]))
  })
  return { ibanOf: (refundId: string) => ibans.value.get(refundId), show: run, busy, problem }
}
