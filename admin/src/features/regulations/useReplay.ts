import { computed, ref, watch, type Ref } from 'vue'
import { addDays } from '@shared/day'
import { useForm } from '@shared/forms/useForm'
import { addMonths, monthOf } from '@shared/month'
import { useReplayRegulationQuery } from '@generated'
import { minLength, object, partialCheck, forward, pipe, string } from 'valibot'
import { t } from './messages'

/** Days the server agrees to replay at once. */
const longest = 100

/** Last month, from its first day to its last. */
export function lastMonth(today: string): { from: string; to: string } {
  const month = monthOf(today)
  return { from: `${addMonths(month, -1)}-01`, to: addDays(`${month}-01`, -1) }
}

/** What the policy being written would have changed on the bookings of a period. */
export function useReplay(serviceId: string, today: string, policy: Ref<string | null>) {
  const asked = ref<{ serviceId: string; policy: string; from: string; to: string } | null>(null)
  const form = useForm({
    fleeting: true,
    initial: lastMonth(today),
    limits: { from: null, to: null },
    prefix: 'rejouer',
    schema: pipe(
      object({
        from: pipe(string(), minLength(1, t('dayMissing'))),
        to: pipe(string(), minLength(1, t('dayMissing'))),
      }),
      forward(
        partialCheck([['from'], ['to']], (f) => f.to >= f.from, t('replayBad')),
        ['to'],
      ),
      forward(
        partialCheck([['from'], ['to']], (f) => f.from === '' || f.to <= addDays(f.from, longest - 1), t('replayLong')),
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
