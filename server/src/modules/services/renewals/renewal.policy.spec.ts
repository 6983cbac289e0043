import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { daysOfAccess, needsProof } from './renewal.policy.js'

const [may, july, september, end] = ['2027-05-10', '2027-07-03', '2027-09-10', '2028-07-01'].map(civilDay)
const day = (text?: string) => civilDay(text ?? '')

test('a situation that asks for documents asks for them again each year', () => {
  expect(needsProof({ requiredDocuments: ['PROOF_OF_ADDRESS'] })).toBe(true)
  expect(needsProof({ requiredDocuments: [] })).toBe(false)
})

test('a renewal begins the day after the access in course, or the day it is validated when that is later', () => {
  const renewal = { renewedFrom: day(july), renewedUntil: day(end) }
  expect(daysOfAccess(renewal, day(may), day('2027-07-02'))).toEqual({ validFrom: july, validTo: end })
  expect(daysOfAccess(renewal, day(september), day(end))).toEqual({ validFrom: september, validTo: end })
})

test('a new request begins today, until the end of the school year', () =>
  expect(daysOfAccess({ renewedFrom: null, renewedUntil: null }, day(may), day('2027-07-02'))).toEqual({
    validFrom: may,
    validTo: '2027-07-02',
  }))
