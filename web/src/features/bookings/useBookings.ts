import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useMyBookingsQuery } from '@generated'
import { today } from '@shared/clock'
import { isMonth, monthOf, weeksOf } from '@shared/month'
import { inSeveral } from '../../places'
import { byDay, childrenOf, choicesOf, filtered, type Booking } from './bookingList'

/** « Mes réservations »: the month of the address, the filters, and what is ticked to be cancelled. */
export function useBookings() {
  const route = useRoute()
  const router = useRouter()
  const month = computed(() => (isMonth(route.query.mois) ? route.query.mois : monthOf(today())))
  const { result, loading, error, refetch } = useMyBookingsQuery(() => weeksOf(month.value), {
    fetchPolicy: 'cache-and-network',
  })
  const filters = reactive({ beneficiaryId: '', serviceId: '' })
  const ticked = ref<ReadonlySet<string>>(new Set())
  watch([month, () => ({ ...filters })], () => (ticked.value = new Set()))

  const all = computed(() => result.value?.family.bookings ?? null)
  const several = computed(() => inSeveral(result.value?.family.accesses.map(({ commune }) => commune) ?? []))
  /** The filters offer every child and service met so far, so that a choice holds from month to month. */
  const seen = shallowRef<readonly Booking[]>([])
  watch(all, (list) => list && (seen.value = [...seen.value, ...list]), { immediate: true })
  const children = computed(() => childrenOf(result.value?.family.filiations ?? [], all.value ?? []))
  const shown = computed(() => filtered(all.value ?? [], filters))
  const days = computed(() =>
    byDay(
      shown.value.filter(({ byMonth }) => !byMonth),
      month.value,
      children.value,
    ),
  )
  const wholeMonths = computed(() =>
    shown.value.filter(({ byMonth, status, day }) => byMonth && status === 'BOOKED' && monthOf(day) === month.value),
  )
  const chosen = computed(() => shown.value.filter(({ id, can }) => ticked.value.has(id) && can.cancel.allowed))
  return {
    month,
    days,
    /** What the month costs, of services where it is paid whole. */
    wholeMonths,
    all,
    /** Orders made after the fact that are still to be paid. */
    due: computed(
      () => new Set(result.value?.family.ordersToPay.filter(({ state }) => state.code === 'DUE').map(({ id }) => id)),
    ),
    shown,
    filters,
    ticked,
    chosen,
    loading,
    error,
    family: children,
    children: computed(() => choicesOf(seen.value, 'beneficiary')),
    several,
    services: computed(() => choicesOf(seen.value, 'service', several.value)),
    live: computed(
      () =>
        days.value
          .flatMap(({ bookings }) => bookings)
          .filter(
            ({ status, byHours, byAbsence, byMeal }) =>
              !byHours && !byAbsence && !byMeal && (status === 'BOOKED' || status === 'HELD'),
          ).length,
    ),
    waiting: computed(() => result.value?.family.waitingRequests ?? []),
    goToMonth: (next: string) => void router.push({ query: { mois: next } }),
    retry: () => void refetch(),
    tick(id: string) {
      const next = new Set(ticked.value)
      if (!next.delete(id)) next.add(id)
      ticked.value = next
    },
    untick: () => void (ticked.value = new Set()),
  }
}
