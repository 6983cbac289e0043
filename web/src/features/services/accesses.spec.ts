import { expect, test } from '@jest/globals'
import type { AccessPartsFragment } from '@generated'
import { groupsOf, missingOf } from './accesses'

const access = (id: string, situation: string, child: string, requestedAt: string): AccessPartsFragment => ({
  id,
  status: 'PENDING',
  reason: null,
  requestedAt,
  validTo: null,
  missingDocuments: [],
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

test('a document of the household is asked once, one of a child for each child', () => {
  const asked = { missingDocuments: ['PROOF_OF_ADDRESS', 'INSURANCE'] as AccessPartsFragment['missingDocuments'] }
  const missing = missingOf([
    { ...access('1', 'Enfant', 'Louane', ''), ...asked },
    { ...access('2', 'Enfant', 'Théo', ''), ...asked },
  ])
  expect(missing.map((m) => [m.kind, m.beneficiary?.firstName ?? null])).toEqual([
    ['PROOF_OF_ADDRESS', null],
    ['INSURANCE', 'Louane'],
    ['INSURANCE', 'Théo'],
  ])
})
