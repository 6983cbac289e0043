import { ref, watch, type Ref } from 'vue'
import type { Slot } from './basket'
import type { LostDay, Quote } from './quoteView'

/** CAL-51: what could no longer be booked is taken out of the basket at once, and kept on screen by child and date. */
export function useLostDays(quote: Ref<Quote | null>, takeOut: (slots: readonly Slot[]) => void) {
  const days = ref<readonly LostDay[]>([])
  function lose(unavailable: readonly LostDay[]) {
    if (unavailable.length === 0) return
    days.value = [...days.value.filter((one) => !unavailable.some((other) => same(one, other))), ...unavailable]
    takeOut(unavailable)
  }
  watch(quote, () => lose(quote.value?.unavailable ?? []))
  return { days, lose, forget: () => void (days.value = []) }
}

const same = (a: Slot, b: Slot) => a.day === b.day && a.beneficiaryId === b.beneficiaryId && a.serviceId === b.serviceId
