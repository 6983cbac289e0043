import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { today } from '@shared/clock'
import { fromQuery, toQuery, type JournalFilter, type Period, type View, type Wanted } from './period'

/** View, period and filter are in the address: Back, links and a reload keep them. */
export function useReportPage(timeZone: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const wanted = computed(() => fromQuery(route.query, today(timeZone.value)))
  const go = (change: Partial<Wanted>) => void router.replace({ query: toQuery({ ...wanted.value, ...change }) })
  return {
    wanted,
    view: computed({ get: () => wanted.value.view, set: (view: View) => go({ view, filter: null }) }),
    period: computed(() => ({ from: wanted.value.from, to: wanted.value.to })),
    setPeriod: (change: Partial<Period>) => go(change),
    /** The entries behind a total: a new page, so that Back returns to the total. */
    showLines: (filter: JournalFilter) =>
      void router.push({ query: toQuery({ ...wanted.value, view: 'journal', filter }) }),
    allLines: () => go({ filter: null }),
  }
}
