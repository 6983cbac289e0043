import type { Day } from '@shared/day'
import { computed } from 'vue'
import { ClosureInput as lengths } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { useClosureImpactQuery, type CalendarImpactFragment, type ClosureInput } from '@generated'
import { closureSchema, newClosure, periodOf } from './closure'
import { touches } from './effects'
import type { Saved } from './useCalendar'

interface Asked {
  communeId: string
  serviceId: string
  day: Day
  save: (input: ClosureInput) => Promise<Saved>
  done: (cancelled: CalendarImpactFragment | undefined) => void
}

/** A closure being written: what it touches is looked up while the period changes, before anything is saved. */
export function useClosureForm({ communeId, serviceId, day, save, done }: Asked) {
  const form = useForm({
    initial: newClosure(day),
    schema: closureSchema,
    limits: { firstDay: null, lastDay: null, ...lengths },
    prefix: 'fermeture',
    submit: async ({ scope, ...closure }) => {
      const cancelBookings = closure.cancelBookings && impact.value !== null && touches(impact.value)
      const where = { communeId, serviceId: scope === 'service' ? serviceId : null }
      const saved = await save({ ...where, ...closure, cancelBookings })
      if (saved.ok) return done(saved.cancelled)
      if (saved.impact) await refetch()
      return { message: saved.message }
    },
  })
  const { values } = form
  const period = computed(() => periodOf(values))
  const { result, loading, error, refetch } = useClosureImpactQuery(
    () => ({
      communeId,
      serviceId: values.scope === 'service' ? serviceId : null,
      ...(period.value ?? { firstDay: day, lastDay: day }),
    }),
    () => ({ enabled: period.value !== null, debounce: 300, fetchPolicy: 'network-only' }),
  )
  const impact = computed(() => (period.value ? (result.value?.closureImpact ?? null) : null))
  return { form, impact, looking: loading, error, retry: () => void refetch() }
}
