import { expect, test } from '@jest/globals'
import type { DocumentKind } from '@generated'
import { firstChoice } from './firstChoice'

const access = (communeId: string, missingDocuments: DocumentKind[] = []) => ({
  id: `${communeId}-${missingDocuments.join()}`,
  status: 'PENDING' as const,
  missingDocuments,
  commune: { id: communeId, name: communeId },
  beneficiary: { id: 'louane', firstName: 'Louane' },
})

test('the form starts on the document that is awaited', () => {
  const accesses = [access('coubon'), access('blavozy', ['INSURANCE'])]
  expect(firstChoice({ accesses })).toEqual({ kind: 'INSURANCE', communeId: 'blavozy', beneficiaryId: 'louane' })
  expect(firstChoice({ accesses: [access('coubon', ['PROOF_OF_ADDRESS'])] })).toMatchObject({ beneficiaryId: '' })
})

test('else on the only commune of the family, or on nothing', () => {
  expect(firstChoice({ accesses: [access('coubon')] })).toEqual({ kind: '', communeId: 'coubon', beneficiaryId: '' })
  expect(firstChoice({ accesses: [access('coubon'), access('blavozy')] })).toMatchObject({ communeId: '' })
})
