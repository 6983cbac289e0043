import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useOrderDetailQuery } from '@generated'
import { withSlots } from '../../basket/basket'
import { useBasket } from '../../basket/useBasket'
import { hasEnded, isPaid } from '../../order/orderState'
import { useComeBack } from '../../order/useOrderActions'

/** One order: what it became, and what can still be done about it, as the server says. */
export function useOrder() {
  const route = useRoute()
  const router = useRouter()
  const id = computed(() => String(route.params.id))
  const { result, error, refetch } = useOrderDetailQuery(() => ({ id: id.value }), { fetchPolicy: 'cache-and-network' })
  const order = computed(() => result.value?.order ?? null)
  const retry = () => void refetch()
  useComeBack(retry)
  const { basket, change } = useBasket()

  /** Orders that came to nothing can go back to the basket, to be tried again. */
  const canPutBack = computed(
    () => hasEnded(order.value?.state.code) && !order.value?.bookings.some(({ unbooked }) => unbooked),
  )
  function putBack() {
    const slots = (order.value?.bookings ?? []).map(({ serviceId, beneficiaryId, day }) => ({
      serviceId,
      beneficiaryId,
      day,
    }))
    change(withSlots(basket.value, slots))
    void router.push('/reserver')
  }

  return {
    order,
    error,
    retry,
    justPaid: computed(() => 'confirmation' in route.query && isPaid(order.value?.state.code)),
    basketLeft: computed(() => basket.value.size > 0),
    canPutBack,
    putBack,
  }
}
