import { computed, type Ref } from 'vue'
import {
  useAddClosureMutation,
  useRemoveClosureMutation,
  useServiceDaysQuery,
  useSetCapacityMutation,
} from '@generated'
import type { CalendarImpactFragment, ClosureInput } from '@generated'
import { capacityInput, type CapacityForm } from './capacity'

export type Saved = { ok: true; days: number } | { ok: false; message: string; impact: CalendarImpactFragment | null }
const done: Saved = { ok: true, days: 0 }

/** The days of a service over a period, as the town hall sets them; every change reads the days again. */
export function useCalendar(serviceId: Ref<string>, from: Ref<string>, to: Ref<string>) {
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
    return done
  }

  async function removeClosure(id: string): Promise<Saved> {
    const answer = (await remove.mutate({ id }))?.data?.removeClosure
    if (answer?.__typename === 'CalendarRefused') return { ok: false, message: answer.message, impact: null }
    await refetch()
    return done
  }

  async function setCapacity(form: CapacityForm): Promise<Saved> {
    const answer = (await capacity.mutate({ input: capacityInput(serviceId.value, form) }))?.data?.setCapacity
    if (answer?.__typename === 'CalendarRefused') return { ok: false, message: answer.message, impact: null }
    await refetch()
    return { ok: true, days: answer?.days ?? 0 }
  }

  return {
    days: computed(() => result.value?.serviceDays.days ?? []),
    closures: computed(() => result.value?.serviceDays.closures ?? []),
    service: computed(() => result.value?.serviceDays.service ?? null),
    loaded: computed(() => result.value ?? null),
    error,
    retry: () => refetch(),
    addClosure,
    removeClosure,
    setCapacity,
    saving: computed(() => add.loading.value || remove.loading.value || capacity.loading.value),
  }
}
