import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { LedgerCause, LedgerKind } from '@generated'
import { type Day, parseDay } from '@shared/day'
import { firstOf, lastOf, monthOf } from '@shared/month'

export const views = ['remittance', 'journal', 'balance', 'closings', 'payouts'] as const
export type View = (typeof views)[number]
/** Totals, for who reads the reports without keeping the books. */
export const namesNobody = (view: View): boolean => view === 'remittance' || view === 'balance'

/** What narrows the journal: the lines behind one total. */
export interface JournalFilter {
  label: string
  kinds: LedgerKind[]
  causes: LedgerCause[]
  serviceId: string | null
}

export interface Period {
  from: Day
  to: Day
}

export interface Wanted extends Period {
  view: View
  filter: JournalFilter | null
}

export const monthPeriod = (month: string): Period => ({ from: firstOf(month), to: lastOf(month) })

const list = (text: unknown): string[] => (typeof text === 'string' && text ? text.split(',') : [])

/** The page as its address says it; the month of `today` when it says nothing. */
export function fromQuery(query: LocationQuery, today: Day): Wanted {
  const month = monthPeriod(monthOf(today))
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
  return { view, from: parseDay(query.du) ?? month.from, to: parseDay(query.au) ?? month.to, filter }
}

/** Where the file of what is shown is: the same period, and for the journal the same lines. */
export function exportUrl(asked: {
  regieId: string
  what: string
  format: string
  from: Day
  to: Day
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
