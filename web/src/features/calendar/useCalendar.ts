import { computed, ref, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { CalendarDocument, useCalendarQuery, type CalendarQuery, type CalendarQueryVariables } from '@generated'
import { apollo } from '@shared/apollo/client'
import { today as todayHere } from '@shared/clock'
import { addMonths, isMonth, monthOf, weeksOf } from '@shared/month'
import { useOnline } from '@shared/useOnline'
import { inSeveral } from '../../places'
import { firstBookable } from './deadline'
import { byDay, type Child, type DaysFacts } from './facts'
import { monthGrid } from './monthGrid'
import { serviceShown, usableFirst } from './serviceShown'
import { useHorizon } from './useHorizon'

export type ServiceCalendar = CalendarQuery['availabilityCalendar']['services'][number]
const NO_DAYS: DaysFacts = new Map()

/** What « Réserver » shows: the month and the service of the address, the children checked, and what the server says of their days. */
export function useCalendar() {
  const route = useRoute()
  const router = useRouter()
  const { online } = useOnline()
  const showPast = ref(false)
  const unchecked = ref<ReadonlySet<string>>(new Set())

  // until the first bookable day is known
  const month = computed(() => (isMonth(route.query.mois) ? route.query.mois : monthOf(todayHere())))
  const range = computed(() => weeksOf(month.value))
  const { result, loading, error, refetch } = useCalendarQuery(range, {
    keepPreviousResult: true,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-and-network',
  })
  const calendar = computed(() => result.value?.availabilityCalendar ?? null)
  const loaded = computed(() => calendar.value?.from === range.value.from && calendar.value.to === range.value.to)
  const today = computed(() => calendar.value?.today ?? todayHere())

  const breaks = computed(() => calendar.value?.breaks ?? [])
  const schoolYearEnd = computed(() => calendar.value?.schoolYearEnd ?? null)
  const services = computed(() => usableFirst(calendar.value?.services ?? []))
  const service = computed(() => serviceShown(services.value, route.query.service))
  const several = computed(() => inSeveral(services.value.map((one) => one.service.commune)))
  const children = computed(() => familyOf(services.value))
  const isChecked = (child: Child) => !unchecked.value.has(child.beneficiaryId)
  const checked = computed(() => children.value.filter(isChecked))
  /** In the order of the chips, whatever the service shown. */
  const ofService = computed(() => {
    const here = new Map(service.value?.beneficiaries.map((one) => [one.beneficiaryId, one]))
    return checked.value.flatMap(({ beneficiaryId }) => here.get(beneficiaryId) ?? [])
  })
  /** The checked children who may use the service, in family order. */
  const active = computed(() => ofService.value.filter(({ sentence }) => !sentence))
  const waiting = computed(() => ofService.value.flatMap(({ sentence }) => (sentence ? [sentence] : [])))

  const days = computed(() => (loaded.value && service.value ? byDay(service.value.days) : NO_DAYS))
  const grid = computed(() =>
    monthGrid({
      month: month.value,
      today: today.value,
      openWeekdays: service.value?.service.openWeekdays ?? [],
      days: days.value,
      showPast: showPast.value,
    }),
  )

  const activeIds = computed(() => active.value.map(({ beneficiaryId }) => beneficiaryId))
  const bookableHere = computed(() => firstBookable(days.value, activeIds.value, today.value))
  const horizon = useHorizon(calendar, service, activeIds)
  const state = computed(() => {
    if (!calendar.value) return error.value && !loading.value ? 'error' : 'loading'
    if (!loaded.value && error.value && !loading.value) return 'error'
    if (services.value.length === 0) return 'no-service'
    if (checked.value.length === 0) return 'nobody'
    return active.value.length === 0 ? 'no-access' : 'ready'
  })

  // CAL-06 and CAL-52: when the month has nothing to book, look further
  watch([loaded, bookableHere, activeIds], () => {
    if (loaded.value && activeIds.value.length > 0 && !bookableHere.value) horizon.ask()
  })
  // the weeks of a month hold days of the next one: the month opened is the one of the day, not of the week
  const firstDay = computed(() => (loaded.value ? (bookableHere.value ?? horizon.firstDay.value) : null))
  watch(firstDay, (day) => {
    if (day && !isMonth(route.query.mois) && monthOf(day) !== month.value)
      void router.replace({ query: { ...route.query, mois: monthOf(day) } })
  })
  watch(loaded, () => {
    if (loaded.value) void prefetch(addMonths(month.value, 1))
  })

  const go = (query: LocationQueryRaw) => router.push({ query: { ...route.query, ...query } })
  return {
    month,
    range,
    today,
    loaded,
    state,
    online,
    services,
    several,
    service,
    children,
    checked,
    active,
    waiting,
    days,
    grid,
    showPast,
    bookableHere,
    horizon,
    breaks,
    schoolYearEnd,
    isChecked,
    toggleChild: (id: string) => (unchecked.value = toggled(unchecked.value, id)),
    goToMonth: (next: string) => go({ mois: next }),
    goToService: (id: string) => void router.replace({ query: { ...route.query, mois: month.value, service: id } }),
    retry: () => void refetch(),
  }
}

/** Every child of every service, once, in the order the server gives. */
function familyOf(services: readonly ServiceCalendar[]): Child[] {
  const family = new Map<string, Child>()
  for (const { beneficiaries } of services)
    for (const one of beneficiaries) if (!family.has(one.beneficiaryId)) family.set(one.beneficiaryId, one)
  return [...family.values()]
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The next month is asked for in advance; if that fails it will be asked for again when it is shown. */
async function prefetch(month: string): Promise<void> {
  await apollo
    .query<CalendarQuery, CalendarQueryVariables>({ query: CalendarDocument, variables: weeksOf(month) })
    .catch(() => undefined)
}
