import type { Day } from '@shared/day'
import { computed, ref, watch, type Ref } from 'vue'
import { useForm } from '@shared/forms/useForm'
import { useSimulateRegulationQuery, type SimulationInput } from '@generated'
import { simulationInput, simulationSchema, type SimulationForm } from './simulation'
import { t } from './messages'

interface Asked {
  serviceId: string
  timeZone: string
  today: Day
  policy: Ref<string | null>
}

/** Days, hours, choices and numbers; the facts are checked one by one. */
const noText = {
  childId: null,
  situationId: null,
  day: null,
  askedDay: null,
  askedAt: null,
  quotient: null,
  facts: null,
}

/** A question put to the policy being written, and what the server answers. */
export function useSimulation({ serviceId, timeZone, today, policy }: Asked) {
  const initial: SimulationForm = {
    who: 'child',
    childId: '',
    situationId: '',
    action: 'BOOK',
    day: today,
    askedDay: today,
    askedAt: '9 h',
    quotient: '',
    facts: '',
  }
  const input = ref<SimulationInput | null>(null)
  const form = useForm({
    fleeting: true,
    initial,
    schema: simulationSchema,
    limits: noText,
    prefix: 'essai',
    submit: async (asked) => {
      if (policy.value === null) return { message: t('notReady') }
      input.value = simulationInput(asked, { serviceId, timeZone, policy: policy.value })
      return null
    },
  })
  // an answer stands only for what was asked
  watch([form.values, policy], () => (input.value = null))
  const empty: SimulationInput = { serviceId, action: 'BOOK', day: today, at: `${today}T00:00:00Z`, facts: [] }
  const { result, loading, error, refetch } = useSimulateRegulationQuery(
    () => ({ input: input.value ?? empty }),
    () => ({ enabled: input.value !== null, fetchPolicy: 'no-cache' }),
  )
  return {
    form,
    asked: computed(() => input.value !== null),
    simulation: computed(() => (input.value && !loading.value ? (result.value?.simulateRegulation ?? null) : null)),
    looking: loading,
    error,
    retry: () => void refetch(),
  }
}
