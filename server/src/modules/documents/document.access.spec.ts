import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../platform/actor.js'
import { mayRead, mayRemove, mayReview } from './document.access.js'

const actor = (accountId: string, role?: StaffRole, communeId: string | null = 'coubon'): Actor => ({
  accountId,
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: role ? [{ role, communeId }] : [],
  household: [],
  ip: '127.0.0.1',
})
const proof = { accountId: 'camille', communeId: 'coubon', kind: 'PROOF_OF_ADDRESS' as const }

test('the family reads and removes its own documents', () => {
  expect(mayRead(actor('camille'), proof)).toBe(true)
  expect(mayRemove(actor('camille'), proof)).toBe(true)
  expect(mayReview(actor('camille'), 'coubon')).toBe(false)
})

test('another family reads nothing', () => {
  expect(mayRead(actor('dominique'), proof)).toBe(false)
  expect(mayRemove(actor('dominique'), proof)).toBe(false)
})

test('an agent of the commune reads and decides, an agent of another does not', () => {
  expect(mayRead(actor('agent', 'AGENT'), proof)).toBe(true)
  expect(mayReview(actor('agent', 'AGENT'), 'coubon')).toBe(true)
  expect(mayRead(actor('agent', 'AGENT', 'aiguilhe'), proof)).toBe(false)
})

test('the canteen reads care plans and nothing else', () => {
  expect(mayRead(actor('cantine', 'CANTEEN'), proof)).toBe(false)
  expect(mayRead(actor('cantine', 'CANTEEN'), { ...proof, kind: 'CARE_PLAN' })).toBe(true)
  expect(mayReview(actor('cantine', 'CANTEEN'), 'coubon')).toBe(false)
})

test('the régisseur has no use for documents', () => {
  expect(mayRead(actor('regisseur', 'REGISSEUR'), { ...proof, kind: 'CARE_PLAN' })).toBe(false)
})

test('an agglomeration administrator reads in every commune', () => {
  expect(mayRead(actor('admin', 'AGGLOMERATION_ADMIN', null), proof)).toBe(true)
})
