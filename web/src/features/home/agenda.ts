import { documentTitle, isMissing } from '@shared/family/askedDocuments'
import { dayOfInstant, longDay, plainDay, timeOf } from '@shared/day'
import { monthOf } from '@shared/month'
import { formatCents, sumCents } from '@shared/money'
import type { FamilyHomeQuery, InvoiceToPayFragment } from '@generated'
import { t } from './messages'

type Family = FamilyHomeQuery['family']
type Booking = Family['bookings'][number]
export const SHOWN_DAYS = 5

export interface ChildAgenda {
  id: string
  name: string
  bookings: Booking[]
}
/** The next booked days of each beneficiary, in the family's order: from the day it is in each commune. */
export function agendaOf(
  family: Pick<Family, 'filiations' | 'bookings'>,
  todayAt: (timeZone: string) => string,
): ChildAgenda[] {
  const coming = (b: Booking) => b.status === 'BOOKED' && b.day >= todayAt(b.service.commune.timeZone)
  const live = family.bookings.filter(coming).sort((a, b) => a.day.localeCompare(b.day))
  return family.filiations.map(({ beneficiary }) => ({
    id: beneficiary.id,
    name: beneficiary.firstName,
    bookings: live.filter((b) => b.beneficiary.id === beneficiary.id).slice(0, SHOWN_DAYS),
  }))
}

export interface Limit {
  instant: string
  /** Of the commune whose limit it is. */
  timeZone: string
}
/** The first limit still to come after which one of these bookings can no longer be changed freely. */
export function nextLimit(bookings: Booking[], at: Date): Limit | null {
  const open = bookings
    .filter((b) => b.status === 'BOOKED' && b.can.cancel.allowed && new Date(b.cancellableUntil) > at)
    .map((b) => ({ instant: b.cancellableUntil, timeZone: b.service.commune.timeZone }))
  return open.sort((a, b) => a.instant.localeCompare(b.instant))[0] ?? null
}

export interface Todo {
  key: string
  text: string
  path: string
  /** For how long it can still be done. */
  secondsLeft?: number | null
}
/** What the family has to do, most blocking first; waiting for the town hall is not something to do. */
export function todosOf(
  family: Pick<Family, 'filiations' | 'accesses' | 'documents' | 'ordersToPay' | 'waitingRequests'>,
): Todo[] {
  const todos: Todo[] = family.ordersToPay.map(({ id, number, cardCents, state }) => ({
    key: id,
    text: t('todoOrder', { label: state.label, amount: formatCents(cardCents), number }),
    path: `/commandes/${id}`,
    secondsLeft: state.secondsLeft,
  }))
  todos.push(...family.waitingRequests.filter(({ status }) => status === 'OFFERED').map(placeToBook))
  if (!family.filiations.length) todos.push({ key: 'beneficiary', text: t('todoBeneficiary'), path: '/mes-filiations' })
  else if (!family.accesses.length) todos.push({ key: 'service', text: t('todoService'), path: '/mes-services' })
  for (const access of family.accesses) {
    const commune = access.commune.name
    if (access.renewal && access.status === 'PENDING') {
      const { from } = access.renewal
      if (!access.askedDocuments.some(isMissing)) continue
      const params = { name: access.beneficiary.firstName, commune, day: plainDay(from) }
      todos.push({ key: access.id, text: t('todoRenew', params), path: '/mes-services' })
      continue
    }
    if (access.status === 'REVOKED' || access.status === 'EXPIRED') continue
    for (const { type } of access.askedDocuments.filter(isMissing)) {
      const text = t('todoDocument', { document: type.label, commune })
      if (!todos.some((todo) => todo.text === text))
        todos.push({ key: `${access.id}-${type.id}`, text, path: '/documents' })
    }
    if (access.status !== 'REFUSED') continue
    const params = { name: access.beneficiary.firstName, commune, reason: access.reason ?? t('noReason') }
    todos.push({ key: access.id, text: t('todoRefusedAccess', params), path: '/mes-services' })
  }
  for (const document of family.documents.filter((d) => d.status === 'REFUSED')) {
    const params = {
      document: documentTitle(document),
      reason: document.refusalReason ?? t('noReason'),
    }
    todos.push({ key: document.id, text: t('todoRefusedDocument', params), path: '/documents' })
  }
  return todos
}

/** The invoices that wait, the late ones first. */
export const invoicesToPay = ({ overdue, due }: Pick<FamilyHomeQuery, 'overdue' | 'due'>): Todo[] =>
  [...overdue.edges, ...due.edges].map(({ node }) => invoiceTodo(node))

function invoiceTodo({ id, number, state, dueOn, remainingCents }: InvoiceToPayFragment): Todo {
  const params = { number, amount: formatCents(remainingCents), day: longDay(dueOn) }
  return { key: id, text: t(state === 'OVERDUE' ? 'todoOverdue' : 'todoInvoice', params), path: `/mes-factures/${id}` }
}

/** A place that the waiting list keeps for a time. */
function placeToBook({ id, day, offeredUntil, beneficiary, service }: Family['waitingRequests'][number]): Todo {
  const { timeZone } = service.commune
  const limit = offeredUntil
    ? `${longDay(dayOfInstant(offeredUntil, timeZone))}, ${timeOf(offeredUntil, timeZone)}`
    : ''
  return {
    key: id,
    text: t('todoPlace', { service: service.name, day: longDay(day), name: beneficiary.firstName, limit }),
    path: `/reserver?mois=${monthOf(day)}&service=${service.id}`,
  }
}

/** What standing bookings could not book: for want of money first, and told where it is done. */
export const standingTodos = (rows: FamilyHomeQuery['standingBookings']['rows']): Todo[] =>
  rows.flatMap(({ standing, missed }) => {
    const lacking = missed.flatMap(({ totalCents }) => totalCents ?? [])
    const params = { name: standing.beneficiary.firstName, n: missed.length }
    if (missed.length === 0) return []
    return lacking.length > 0
      ? [
          {
            key: standing.id,
            text: t('todoStandingMoney', { ...params, n: lacking.length, amount: formatCents(sumCents(lacking)) }),
            path: '/porte-monnaie',
          },
        ]
      : [{ key: standing.id, text: t('todoStanding', params), path: '/reservations-regulieres' }]
  })
