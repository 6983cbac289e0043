import { computed, type Ref } from 'vue'
import type { Day } from '@shared/day'
import {
  useAddClosureMutation,
  useRemoveClosureMutation,
  useServiceDaysQuery,
  useSetCapacityMutation,
} from '@generated'
import type { CalendarImpactFragment, CalendarRestoredFragment, ClosureInput } from '@generated'
import { capacityInput, type Capacity } from './capacity'

/** `cancelled`: what a closure did. */
export type Saved =
  | { ok: true; days: number; cancelled?: CalendarImpactFragment }
  | { ok: false; message: string; impact: CalendarImpactFragment | null; day?: { capacity: number | null } | null }
export type Reopened = { ok: true; restored: CalendarRestoredFragment } | { ok: false; message: string }

/** The days of a service over a period, as the town hall sets them; every change reads the days again. */
export function useCalendar(serviceId: Ref<string>, from: Ref<Day>, to: Ref<Day>) {
  const { result, error, refetch } = useServiceDaysQuery(
    () => ({ serviceId: serviceId.value, from: from.value, to: to.value }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  const add = useAddClosureMutation()
  const remove = useRemoveClosureMutation()
  const capacity = useSetCapacityMutation()

  async function addClosure(input: ClosureInput): Promise<Saved> {
    const answer = (await add.mutate({ input }))?.data?.addClosure
    if (answer?.__typename === 'CalendarRefused') return { ok: false, message: answer.message, impact: answer.impact }
    await refetch()
    return { ok: true, days: 0, ...(answer ? { cancelled: answer.cancelled } : {}) }
  }

  async function removeClosure(id: string, restoreBookings: boolean): Promise<Reopened> {
    const answer = (await remove.mutate({ id, restoreBookings }))?.data?.removeClosure
    if (answer?.__typename !== 'ClosureRemoved') return { ok: false, message: answer?.message ?? '' }
    await refetch()
    return { ok: true, restored: answer.restored }
  }

  /** `before`: the places of the first day as they were read; left out when they were not. */
  async function setCapacity(form: Capacity, before?: number | null): Promise<Saved> {
    const input = { ...capacityInput(serviceId.value, form), ...(before !== undefined && { before }) }
    const answer = (await capacity.mutate({ input }))?.data?.setCapacity
    await refetch()
    if (answer?.__typename === 'CalendarRefused') {
      const changed = answer.refusal === 'CHANGED_MEANWHILE'
      const day = changed ? (result.value?.serviceDays.days.find((one) => one.day === form.from) ?? null) : null
      return { ok: false, message: answer.message, impact: null, day }
    }
    return { ok: true, days: answer?.days ?? 0 }
  }

  return {
    days: computed(() => result.value?.serviceDays.days ?? []),
    closures: computed(() => result.value?.serviceDays.closures ?? []),
    service: computed(() => result.value?.serviceDays.service ?? null),
    /** A period or a service that failed does not show the days of another one. */
    loaded: computed(() => (error.value ? null : (result.value ?? null))),
    error,
    retry: () => refetch(),
    addClosure,
    removeClosure,
    setCapacity,
    saving: computed(() => add.loading.value || remove.loading.value || capacity.loading.value),
  }
}
