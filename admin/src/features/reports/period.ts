import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { LedgerCause, LedgerKind } from '@generated'
import { addDays } from '@shared/day'
import { addMonths } from '@shared/month'

export const views = ['remittance', 'journal', 'balance', 'closings', 'payouts'] as const
export type View = (typeof views)[number]

/** What narrows the journal: the lines behind one total. */
export interface JournalFilter {
  label: string
  kinds: LedgerKind[]
  causes: LedgerCause[]
  serviceId: string | null
}

export interface Wanted {
  view: View
  from: string
  to: string
  filter: JournalFilter | null
}

export const monthPeriod = (month: string) => ({
  from: `${month}-01`,
  to: addDays(`${addMonths(month, 1)}-01`, -1),
})

const isDay = (text: unknown): text is string => typeof text === 'string' && /^20\d\d-\d\d-\d\d$/.test(text)
const list = (text: unknown): string[] => (typeof text === 'string' && text ? text.split(',') : [])

/** The page as its address says it; the month of `today` when it says nothing. */
export function fromQuery(query: LocationQuery, today: string): Wanted {
  const month = monthPeriod(today.slice(0, 7))
  const view = views.find((v) => v === query.vue) ?? 'remittance'
  const filter =
    typeof query.lignes === 'string'
      ? {
          label: query.lignes,
          kinds: list(query.comptes) as LedgerKind[],
          causes: list(query.causes) as LedgerCause[],
          serviceId: typeof query.service === 'string' ? query.service : null,
        }
      : null
  return { view, from: isDay(query.du) ? query.du : month.from, to: isDay(query.au) ? query.au : month.to, filter }
}

/** Where the file of what is shown is: the same period, and for the journal the same lines. */
export function exportUrl(asked: {
  regieId: string
  what: string
  format: string
  from: string
  to: string
  filter: JournalFilter | null
}): string {
  const { regieId, what, format, from, to, filter } = asked
  const query = new URLSearchParams({ format, from, to })
  if (filter?.kinds.length) query.set('kinds', filter.kinds.join(','))
  if (filter?.causes.length) query.set('causes', filter.causes.join(','))
  if (filter?.serviceId) query.set('serviceId', filter.serviceId)
  return `/books/${regieId}/${what}?${query.toString()}`
}

export const toQuery = ({ view, from, to, filter }: Wanted): LocationQueryRaw => ({
  vue: view,
  du: from,
  au: to,
  ...(filter && {
    lignes: filter.label,
    comptes: filter.kinds.join(',') || undefined,
    causes: filter.causes.join(',') || undefined,
    service: filter.serviceId ?? undefined,
  }),
})
