import { expect, test } from '@jest/globals'
import type { DocumentPartsFragment, DocumentStatus } from '@generated'
import { byStatus, sizeText } from './documents'

const piece = (id: string, status: DocumentStatus, uploadedAt: string): DocumentPartsFragment => ({
  id,
  status,
  uploadedAt,
  kind: 'OTHER',
  fileName: 'a.pdf',
  sizeBytes: 1,
  refusalReason: null,
  validUntil: null,
  type: null,
  url: `/files/${id}`,
  beneficiary: null,
  commune: null,
})

test('refused documents come first, then the latest of each state', () => {
  const groups = byStatus([
    piece('1', 'ACCEPTED', '2026-01'),
    piece('2', 'PENDING', '2026-01'),
    piece('3', 'PENDING', '2026-02'),
    piece('4', 'REFUSED', '2026-01'),
  ])
  expect(groups.map((g) => [g.status, g.documents.map((d) => d.id)])).toEqual([
    ['REFUSED', ['4']],
    ['PENDING', ['3', '2']],
    ['ACCEPTED', ['1']],
  ])
})

test('a size is said in whole units', () => {
  expect(sizeText(1)).toBe('1 ko')
  expect(sizeText(840 * 1024)).toBe('840 ko')
  expect(sizeText(2_500_000)).toBe('3 Mo')
})
