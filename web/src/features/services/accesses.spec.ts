import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import type { AccessPartsFragment } from '@generated'
import { groupsOf, toSendOf, whenOf } from './accesses'

const access = (id: string, situation: string, child: string, requestedAt: string): AccessPartsFragment => ({
  id,
  status: 'PENDING',
  reason: null,
  requestedAt,
  validFrom: null,
  validTo: null,
  endedAt: null,
  askedDocuments: [],
  prices: [],
  enrolmentFees: [],
  renewal: null,
  situation: { id: situation, name: situation },
  commune: { id: 'c', name: 'Coubon' },
  beneficiary: { id: child, firstName: child },
})

test('the children of one situation are on one card, the first request first', () => {
  const groups = groupsOf([
    access('3', 'Adulte', 'Camille', '2026-11-03'),
    access('1', 'Enfant commune', 'Louane', '2026-11-01'),
    access('2', 'Enfant commune', 'Théo', '2026-11-02'),
  ])
  expect(groups.map((g) => [g.name, g.accesses.map((a) => a.beneficiary.firstName)])).toEqual([
    ['Coubon / Enfant commune', ['Louane', 'Théo']],
    ['Coubon / Adulte', ['Camille']],
  ])
})

test('a document of the family is asked once, one of a person for each; what is given is not', () => {
  const type = (id: string, scope: 'FAMILY' | 'BENEFICIARY') =>
    ({ ...{ id, scope, label: id, help: null, months: null }, kind: 'OTHER', validity: 'NONE' }) as const
  const of = (state: 'MISSING' | 'ENDING' | 'GIVEN', id: string, scope: 'FAMILY' | 'BENEFICIARY') => ({
    ...{ state, until: null, documentId: null },
    type: type(id, scope),
  })
  const asked = {
    askedDocuments: [
      of('MISSING', 'address', 'FAMILY'),
      of('ENDING', 'insurance', 'BENEFICIARY'),
      of('GIVEN', 'x', 'FAMILY'),
    ],
  }
  const toSend = toSendOf([
    { ...access('1', 'Enfant', 'Louane', ''), ...asked },
    { ...access('2', 'Enfant', 'Théo', ''), ...asked },
    { ...access('3', 'Enfant', 'Zoé', ''), ...asked, status: 'REVOKED' },
  ])
  expect(toSend.map((m) => [m.asked.type.id, m.beneficiary?.firstName ?? null])).toEqual([
    ['address', null],
    ['insurance', 'Louane'],
    ['insurance', 'Théo'],
  ])
})

test('an access says from when to when; one that the town hall ended says when it ends, or that it ended', () => {
  const dates = { validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-01-03') }
  const asked = access('1', 'Enfant', 'Louane', '2026-08-20T10:00:00Z')
  expect(whenOf(asked)).toBe('Demandé le 20 août 2026')
  expect(whenOf({ ...asked, ...dates, status: 'VALID' })).toBe('Valable du 1er septembre 2026 au 3 janvier 2027')
  expect(whenOf({ ...asked, ...dates, status: 'EXPIRED' })).toBe('Valable du 1er septembre 2026 au 3 janvier 2027')
  expect(whenOf({ ...asked, ...dates, status: 'VALID', endedAt: '2026-11-25T09:00:00Z' })).toBe(
    'Valable du 1er septembre 2026 au 3 janvier 2027. La mairie y met fin après ce jour.',
  )
  expect(whenOf({ ...asked, ...dates, status: 'REVOKED', endedAt: '2026-11-25T09:00:00Z' })).toBe(
    'La mairie y a mis fin. Il valait du 1er septembre 2026 au 3 janvier 2027.',
  )
  expect(whenOf({ ...asked, ...dates, validTo: null, status: 'REVOKED', endedAt: '2026-11-25T09:00:00Z' })).toBe(
    'La mairie y a mis fin avant son premier jour.',
  )
})
