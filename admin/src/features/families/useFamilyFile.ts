import { computed, type Ref } from 'vue'
import { useFamilyFileQuery } from '@generated'
import { addDays, type Day } from '@shared/day'

const weeksShown = 4
/** A proof is brought some days after the meal. */
const weeksBefore = 4

/** All a town hall knows of a family: its money is the one of the commune's régie only, and is asked for who reads it. */
export function useFamilyFile(
  accountId: Ref<string>,
  commune: Ref<{ id: string; regie: { id: string } }>,
  today: Day,
  withMoney: boolean,
) {
  const { result, error, refetch } = useFamilyFileQuery(
    () => ({
      accountId: accountId.value,
      from: addDays(today, -weeksBefore * 7),
      to: addDays(today, weeksShown * 7),
      withMoney,
    }),
    { fetchPolicy: 'cache-and-network' },
  )
  const family = computed(() => result.value?.family ?? null)
  return {
    family,
    accesses: computed(() => family.value?.accesses.filter((a) => a.commune.id === commune.value.id) ?? []),
    wallets: computed(() => family.value?.wallets?.filter((w) => w.regie.id === commune.value.regie.id) ?? []),
    quotients: computed(() => family.value?.quotients?.filter((q) => q.commune.id === commune.value.id) ?? []),
    bookings: computed(
      () =>
        family.value?.bookings?.filter((b) => b.day >= today && (b.status === 'BOOKED' || b.status === 'HELD')) ?? [],
    ),
    /** Cancelled, and something may still be noted of it. */
    notable: computed(() => family.value?.bookings?.filter((b) => b.can.note.allowed) ?? []),
    due: computed(
      () => new Set(family.value?.ordersToPay?.filter(({ state }) => state.code === 'DUE').map(({ id }) => id)),
    ),
    error,
    refresh: () => refetch(),
  }
}
