import { expect, test } from '@jest/globals'
import type { DocumentsQuery } from '@generated'
import { firstChoice, otherKinds } from './firstChoice'

type Access = DocumentsQuery['family']['accesses'][number]
type Scope = Access['askedDocuments'][number]['type']['scope']
const type = (id: string, scope: Scope) =>
  ({ ...{ id, scope, label: id, help: null }, kind: 'INSURANCE', validity: 'NONE', months: null }) as const
const access = (communeId: string, asked: Scope[] = [], state: 'MISSING' | 'GIVEN' = 'MISSING'): Access => ({
  id: `${communeId}-${asked.join()}`,
  status: 'PENDING',
  askedDocuments: asked.map((scope) => ({ state, until: null, documentId: null, type: type(`t-${scope}`, scope) })),
  commune: { id: communeId, name: communeId },
  beneficiary: { id: 'louane', firstName: 'Louane' },
})

test('the form starts on the document that is awaited', () => {
  const accesses = [access('coubon', ['FAMILY'], 'GIVEN'), access('blavozy', ['BENEFICIARY'])]
  expect(firstChoice({ accesses })).toEqual({
    what: 't-BENEFICIARY',
    communeId: 'blavozy',
    beneficiaryId: 'louane',
  })
  expect(firstChoice({ accesses: [access('coubon', ['FAMILY'])] })).toMatchObject({ beneficiaryId: '' })
})

test('else on the only commune of the family, or on nothing', () => {
  expect(firstChoice({ accesses: [access('coubon')] })).toEqual({ what: '', communeId: 'coubon', beneficiaryId: '' })
  expect(firstChoice({ accesses: [access('coubon'), access('blavozy')] })).toMatchObject({ communeId: '' })
})

test('what a commune asks for by a name of its own is not offered twice; anything else is', () => {
  expect(otherKinds(['INSURANCE', 'CARE_PLAN', 'OTHER'], [{ kind: 'INSURANCE' }, { kind: 'OTHER' }])).toEqual([
    'CARE_PLAN',
    'OTHER',
  ])
})
