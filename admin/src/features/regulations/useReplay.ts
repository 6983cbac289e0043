import { computed, ref, watch, type Ref } from 'vue'
import { addDays, type Day } from '@shared/day'
import { dayField } from '@shared/forms/dayField'
import { useForm } from '@shared/forms/useForm'
import { addMonths, firstOf, lastOf, monthOf } from '@shared/month'
import { useReplayRegulationQuery } from '@generated'
import { object, partialCheck, forward, pipe } from 'valibot'
import { t } from './messages'

/** Days the server agrees to replay at once. */
const longest = 100

/** Last month, from its first day to its last. */
export function lastMonth(today: Day): { from: Day; to: Day } {
  const month = addMonths(monthOf(today), -1)
  return { from: firstOf(month), to: lastOf(month) }
}

/** What the policy being written would have changed on the bookings of a period. */
export function useReplay(serviceId: string, today: Day, policy: Ref<string | null>) {
  const asked = ref<{ serviceId: string; policy: string; from: Day; to: Day } | null>(null)
  const initial: { from: string; to: string } = lastMonth(today)
  const form = useForm({
    fleeting: true,
    initial,
    limits: { from: null, to: null },
    prefix: 'rejouer',
    schema: pipe(
      object({
        from: dayField(t('dayMissing')),
        to: dayField(t('dayMissing')),
      }),
      forward(
        partialCheck([['from'], ['to']], (f) => f.to >= f.from, t('replayBad')),
        ['to'],
      ),
      forward(
        partialCheck([['from'], ['to']], (f) => f.to <= addDays(f.from, longest - 1), t('replayLong')),
        ['to'],
      ),
    ),
    submit: async ({ from, to }) => {
      if (policy.value === null) return { message: t('replayNotReady') }
      asked.value = { serviceId, policy: policy.value, from, to }
      return null
    },
  })
  // an answer stands only for what was asked
  watch([form.values, policy], () => (asked.value = null))
  const { result, loading, error, refetch } = useReplayRegulationQuery(
    () => asked.value ?? { serviceId, policy: '', ...lastMonth(today) },
    () => ({ enabled: asked.value !== null, fetchPolicy: 'no-cache' }),
  )
  return {
    form,
    asked: computed(() => asked.value !== null),
    replay: computed(() => (asked.value && !loading.value ? (result.value?.replayRegulation ?? null) : null)),
    looking: loading,
    error,
    retry: () => void refetch(),
  }
}
