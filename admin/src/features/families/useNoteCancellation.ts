import { computed, ref, watch } from 'vue'
import { useCancellationNoteQuery, useNoteCancellationMutation, type FamilyBookingFragment } from '@generated'
import { type Cents, ZERO_CENTS } from '@shared/money'
import { useAction } from '@shared/useAction'
import { nothingTold, type Questions, toldInput, typedOf } from './cancelTold'

/** Noting what came to be known of a cancellation: what is noted is read first, then what it would give back follows what is said. */
export function useNoteCancellation(done: (moreCents: Cents) => void) {
  const booking = ref<FamilyBookingFragment | null>(null)
  const asking = ref(false)
  const reason = ref('')
  const told = ref(nothingTold())
  const reasons = ref<readonly { value: string; label: string }[]>([])
  /** Null until what is noted already is read. */
  const questions = ref<Questions | null>(null)
  const said = computed(() => ({ reason: reason.value || null, told: toldInput(told.value, questions.value) }))
  const { result, loading, error, refetch } = useCancellationNoteQuery(
    () => ({ bookingId: booking.value?.id ?? '', ...(questions.value ? said.value : {}) }),
    () => ({ enabled: asking.value && booking.value !== null, fetchPolicy: 'network-only' }),
  )
  const answer = computed(() => (asking.value && !loading.value ? (result.value?.quoteCancellationNote ?? null) : null))
  const quote = computed(() => (answer.value?.__typename === 'CancellationNoteQuote' ? answer.value : null))
  const refused = computed(() => (answer.value?.__typename === 'CancellationNoteRefused' ? answer.value.message : null))
  watch(quote, (asked) => {
    if (!asked || questions.value) return
    reasons.value = asked.reasons.map(({ word, label }) => ({ value: word, label }))
    reason.value = asked.keptReason ?? ''
    told.value = typedOf(asked.told)
    questions.value = asked.questions
  })
  const note = useNoteCancellationMutation()
  const noting = useAction(async () => {
    if (!booking.value || !quote.value) return null
    const expected = { bookingId: booking.value.id, expectedMoreCents: quote.value.moreCents }
    const made = (await note.mutate({ ...expected, ...said.value }))?.data?.noteCancellation
    if (made?.__typename === 'CancellationNoteRefused') return made
    asking.value = false
    done(made?.moreCents ?? ZERO_CENTS)
    return null
  })

  function ask(wanted: FamilyBookingFragment) {
    noting.problem.value = null
    questions.value = null
    reasons.value = []
    booking.value = wanted
    asking.value = true
  }

  return {
    ...{ booking, asking, reason, told, reasons, questions, quote, refused, error },
    ...{ retry: () => void refetch(), ask, noting },
  }
}
