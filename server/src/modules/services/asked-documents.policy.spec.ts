import { expect, test } from '@jest/globals'
import { askedState, isMissing } from './asked-documents.policy.js'

test.each([
  [{ documentId: null, good: false, soon: false }, 'MISSING', true],
  [{ documentId: 'd', good: true, soon: false }, 'GIVEN', false],
  [{ documentId: 'd', good: true, soon: true }, 'ENDING', false],
  [{ documentId: 'd', good: false, soon: true }, 'OUT_OF_DATE', true],
])('%j is %s', (best, state, missing) => {
  expect(askedState(best)).toBe(state)
  expect(isMissing(askedState(best))).toBe(missing)
})
