import { parseDay } from '@shared/day'
import { computed, ref } from 'vue'
import { useQuote } from '../../basket/useQuote'
import { weekdayOf } from '@shared/month'
import { emptyBasket, slotsOf, withSlots } from '../../basket/basket'
import { planRepeat, repeatEnds, type RepeatEnd } from './repeat'
import type { useCalendar } from './useCalendar'
import type { useSelection } from './useSelection'

/** « Répéter chaque semaine »: what would be added, counted and priced before it is. */
export function useRepeat(calendar: ReturnType<typeof useCalendar>, selection: ReturnType<typeof useSelection>) {
  const { horizon } = calendar
  horizon.ask()
  const serviceId = selection.scope.value.serviceId
  const openWeekdays = computed(() => [...(calendar.service.value?.service.openWeekdays ?? [])].sort())
  const chosen = slotsOf(selection.basket.value).filter((slot) => slot.serviceId === serviceId)
  /** To begin with, the weekdays already chosen on the calendar. */
  const weekdays = ref(openWeekdays.value.filter((weekday) => chosen.some(({ day }) => weekdayOf(day) === weekday)))

  const ends = computed(() =>
    repeatEnds(calendar.breaks.value, calendar.schoolYearEnd.value, openWeekdays.value, horizon.from.value),
  )
  const end = ref<RepeatEnd['key'] | 'other'>(ends.value[0]?.key ?? 'other')
  const otherDate = ref('')
  const lastDay = computed(() => {
    const wanted =
      end.value === 'other' ? parseDay(otherDate.value) : ends.value.find(({ key }) => key === end.value)?.lastDay
    return wanted && wanted > horizon.to.value ? horizon.to.value : (wanted ?? null)
  })
  const plan = computed(() =>
    planRepeat(
      selection.basket.value,
      { ...selection.scope.value, days: horizon.days.value },
      weekdays.value,
      horizon.from.value,
      lastDay.value ?? horizon.from.value,
    ),
  )
  const { quote, busy, failed } = useQuote(computed(() => withSlots(emptyBasket, plan.value.added)))

  return {
    openWeekdays,
    weekdays,
    ends,
    end,
    otherDate,
    lastDay,
    plan,
    quote,
    busy,
    failed,
    loading: horizon.loading,
    min: horizon.from,
    max: horizon.to,
  }
}
