import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { versionsOf } from './versions'

const published = (version: number, effectiveFrom: string) => ({
  version,
  effectiveFrom: civilDay(effectiveFrom),
  status: 'PUBLISHED' as const,
})
const draft = { version: 5, effectiveFrom: null, status: 'DRAFT' as const }

test('the version in force is the last that has begun; the others come, the nearest first', () => {
  const all = [
    draft,
    published(4, '2027-03-01'),
    published(3, '2027-01-04'),
    published(2, '2026-09-01'),
    published(1, '2025-09-01'),
  ]
  const { inForce, coming, history, draft: found } = versionsOf(all, civilDay('2026-11-25'))
  expect(inForce?.version).toBe(2)
  expect(coming.map((r) => r.version)).toEqual([3, 4])
  expect(history.map((r) => r.version)).toEqual([4, 3, 2, 1])
  expect(found).toBe(draft)
})

test('a version begins on its day, and the later one wins when two begin together', () => {
  const all = [published(2, '2026-11-25'), published(1, '2026-11-25')]
  expect(versionsOf(all, civilDay('2026-11-25')).inForce?.version).toBe(2)
  expect(versionsOf(all, civilDay('2026-11-24'))).toMatchObject({ inForce: null, draft: null })
})
