import { computed, onScopeDispose, ref } from 'vue'
import { useRoute } from 'vue-router'
import { useCheckPaymentMutation, useOrderDetailQuery, type PaymentPartsFragment } from '@generated'
import { refreshFamily } from '../../basket/refreshFamily'
import { useComeBack } from '../../order/useOrderActions'
import { explain } from '@shared/apollo/explain'
import { nextDelay } from './polling'

/** The return page asks the server what became of the payment, and believes nothing else: not the address, not the time. */
export function usePayment() {
  const route = useRoute()
  const id = String(route.params.id)
  const payment = ref<PaymentPartsFragment | null>(null)
  const problem = ref<string | null>(null)
  const waited = ref(0)
  const gaveUp = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  const orderId = computed(() => payment.value?.orderId ?? null)
  const { result, refetch } = useOrderDetailQuery(
    () => ({ id: orderId.value ?? '' }),
    () => ({ enabled: orderId.value !== null, fetchPolicy: 'network-only' }),
  )

  const { mutate, loading } = useCheckPaymentMutation()
  async function check() {
    clearTimeout(timer)
    problem.value = null
    try {
      const answer = (await mutate({ id }))?.data?.checkPayment
      if (answer) payment.value = answer
      if (answer?.status === 'SUCCEEDED') await refreshFamily()
      if (result.value) void refetch()
    } catch (caught) {
      problem.value = explain(caught).message
    }
    if (payment.value?.status === 'PENDING' || problem.value) wait()
  }
  function wait() {
    const delay = nextDelay(waited.value)
    if (delay === null) return void (gaveUp.value = true)
    waited.value += delay
    timer = setTimeout(() => void check(), delay)
  }
  void check()
  useComeBack(() => void check())

  return {
    payment,
    order: computed(() => result.value?.order ?? null),
    problem,
    gaveUp,
    loading,
    checkAgain() {
      waited.value = 0
      gaveUp.value = false
      void check()
    },
  }
}
