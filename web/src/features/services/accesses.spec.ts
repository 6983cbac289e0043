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

test('each missing document is asked for each child', () => {
  const louane: AccessPartsFragment = {
    ...access('1', 'Enfant', 'Louane', ''),
    missingDocuments: ['INSURANCE', 'PROOF_OF_ADDRESS'],
  }
  expect(missingOf([louane, access('2', 'Enfant', 'Théo', '')]).map((m) => m.key)).toEqual([
    '1-INSURANCE',
    '1-PROOF_OF_ADDRESS',
  ])
})
