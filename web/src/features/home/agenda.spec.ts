import { expect, test } from '@jest/globals'
import { civilDay, type Day } from '@shared/day'
import { wholeCents } from '@shared/money'
import type { FamilyHomeQuery } from '@generated'
import { agendaOf, invoicesToPay, nextLimit, todosOf } from './agenda'

type Family = FamilyHomeQuery['family']
const louane = { id: 'f1', beneficiary: { id: 'louane', firstName: 'Louane' } }
const theo = { id: 'f2', beneficiary: { id: 'theo', firstName: 'Théo' } }
const booking = (
  day: Day,
  id = 'louane',
  allowed = true,
  status: 'BOOKED' | 'CANCELLED' = 'BOOKED',
  timeZone = 'Europe/Paris',
): Family['bookings'][number] => ({
  id: `${day}-${id}`,
  day,
  status,
  cancellableUntil: `${day}T00:00:00Z`,
  service: { id: 's', name: 'Cantine', commune: { id: 'c', name: 'Coubon', timeZone } },
  beneficiary: { id },
  can: { cancel: { allowed } },
})
const access = (change: Partial<Family['accesses'][number]> = {}): Family['accesses'][number] => ({
  id: 'a1',
  status: 'VALID',
  reason: null,
  askedDocuments: [],
  renewal: null,
  beneficiary: louane.beneficiary,
  commune: { id: 'c', name: 'Coubon' },
  ...change,
})

test('each child has her next booked days, in order, five at most', () => {
  const days = ['12', '11', '14', '10', '15', '16'].map((d) => booking(civilDay(`2026-12-${d}`)))
  const family = {
    filiations: [louane, theo],
    bookings: [...days, booking(civilDay('2026-12-09'), 'louane', true, 'CANCELLED')],
  }
  const [first, second] = agendaOf(family, () => '2026-12-01')
  expect(first?.bookings.map((b) => b.day.slice(8))).toEqual(['10', '11', '12', '14', '15'])
  expect(second).toEqual({ id: 'theo', name: 'Théo', bookings: [] })
})

test('a day is over when it is over in its commune', () => {
  const bookings = ['Europe/Paris', 'America/Martinique'].map((zone) =>
    booking(civilDay('2026-12-09'), 'louane', true, 'BOOKED', zone),
  )
  const todayAt = (zone: string) => (zone === 'Europe/Paris' ? '2026-12-10' : '2026-12-09')
  const [first] = agendaOf({ filiations: [louane], bookings }, todayAt)
  expect(first?.bookings.map((b) => b.service.commune.timeZone)).toEqual(['America/Martinique'])
})

test('the next limit is the first to come that still allows a change; one that has passed is not announced', () => {
  const bookings = [
    booking(civilDay('2026-12-10'), 'louane', false),
    booking(civilDay('2026-12-12')),
    booking(civilDay('2026-12-11')),
  ]
  expect(nextLimit(bookings, new Date('2026-12-01T00:00:00Z'))).toEqual({
    instant: '2026-12-11T00:00:00Z',
    timeZone: 'Europe/Paris',
  })
  expect(nextLimit(bookings, new Date('2026-12-11T00:00:00Z'))).toMatchObject({ instant: '2026-12-12T00:00:00Z' })
  expect(nextLimit([], new Date(0))).toBeNull()
})

test('a new family first adds a beneficiary, then asks for a service', () => {
  const empty = { filiations: [], accesses: [], documents: [], ordersToPay: [], waitingRequests: [] }
  expect(todosOf(empty).map((todo) => todo.path)).toEqual(['/mes-filiations'])
  expect(todosOf({ ...empty, filiations: [louane] }).map((todo) => todo.path)).toEqual(['/mes-services'])
})

test('a document missing for two children of a commune is asked once', () => {
  const missing = access({
    askedDocuments: [{ state: 'MISSING', type: { id: 'k', label: 'Justificatif de domicile' } }],
  })
  const todos = todosOf({
    filiations: [louane, theo],
    accesses: [missing, { ...missing, id: 'a2' }],
    documents: [],
    ordersToPay: [],
    waitingRequests: [],
  })
  expect(todos.map((todo) => todo.text)).toEqual(['Envoyer : Justificatif de domicile, pour Coubon'])
})

test('what was refused is said with its reason; what waits for the town hall is not something to do', () => {
  const accesses = [access({ status: 'PENDING' }), access({ id: 'a2', status: 'REFUSED', reason: 'Hors commune.' })]
  const documents = [
    { id: 'd', kind: 'INSURANCE' as const, type: null, status: 'REFUSED' as const, refusalReason: 'Illisible.' },
  ]
  expect(
    todosOf({ filiations: [louane], accesses, documents, ordersToPay: [], waitingRequests: [] }).map(
      (todo) => todo.text,
    ),
  ).toEqual([
    'Accès refusé pour Louane (Coubon) : Hors commune.',
    'Pièce refusée, Attestation d’assurance : Illisible.',
  ])
})

test('what waits to be paid comes first, with how long its places are held', () => {
  const state = { payer: 'NOBODY', title: '', sentence: '' } as const
  const ordersToPay: Family['ordersToPay'] = [
    {
      id: 'o1',
      number: 'CF-1',
      totalCents: wholeCents(1000),
      cardCents: wholeCents(760),
      state: { ...state, code: 'WAITING', label: 'À payer', secondsLeft: 540 },
    },
    {
      id: 'o2',
      number: 'CF-2',
      totalCents: wholeCents(380),
      cardCents: wholeCents(380),
      state: { ...state, code: 'DUE', label: 'À régler', secondsLeft: null },
    },
  ]
  const todos = todosOf({ filiations: [louane], accesses: [], documents: [], ordersToPay, waitingRequests: [] })
  expect(todos.map(({ text, path, secondsLeft }) => [text.replace(/[\u00a0\u202f]/g, ' '), path, secondsLeft])).toEqual(
    [
      ['À payer : 7,60 €, commande CF-1', '/commandes/o1', 540],
      ['À régler : 3,80 €, commande CF-2', '/commandes/o2', null],
      [expect.any(String), '/mes-services', undefined],
    ],
  )
})

test('a place of the waiting list is to be booked while it is kept; one that is waited for is nothing to do', () => {
  const waiting = (status: 'WAITING' | 'OFFERED', offeredUntil: string | null) => ({
    id: status,
    day: civilDay('2026-12-08'),
    status,
    offeredUntil,
    beneficiary: louane.beneficiary,
    service: { id: 'cantine', name: 'Cantine', commune: { id: 'c', timeZone: 'Europe/Paris' } },
  })
  const waitingRequests = [waiting('WAITING', null), waiting('OFFERED', '2026-12-01T09:00:00Z')]
  const todos = todosOf({ filiations: [louane], accesses: [], documents: [], ordersToPay: [], waitingRequests })
  expect(todos[0]?.text.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Place libérée pour Louane, Cantine, mardi 8 décembre : à réserver avant le mardi 1er décembre, 10 h',
  )
  expect(todos[0]?.path).toBe('/reserver?mois=2026-12&service=cantine')
})

test('an invoice that waits is to be paid, a late one first', () => {
  const invoice = (id: string, state: 'OVERDUE' | 'OPEN') => ({
    node: { id, number: `FA-2026-${id}`, state, dueOn: civilDay('2026-12-20'), remainingCents: wholeCents(760) },
  })
  const todos = invoicesToPay({
    due: { edges: [invoice('00018', 'OPEN')] },
    overdue: { edges: [invoice('00012', 'OVERDUE')] },
  })
  expect(todos.map(({ text, path }) => [text.replace(/\s/g, ' '), path])).toEqual([
    ['Facture FA-2026-00012 en retard : 7,60 € à payer', '/mes-factures/00012'],
    ['Facture FA-2026-00018 : 7,60 € à payer avant la fin du dimanche 20 décembre', '/mes-factures/00018'],
  ])
})
