import { expect, test } from '@jest/globals'
import { boundsOf, isWithin, RETENTION_CLASSES } from './retention.policy.js'

test('what is usual is within the bounds, of each class', () => {
  for (const dataClass of RETENTION_CLASSES)
    expect([dataClass, isWithin(dataClass, boundsOf(dataClass).usualMonths)]).toEqual([dataClass, true])
})
test('the log of consultations and of actions is kept for six to twelve months, never less and never more', () => {
  for (const dataClass of ['CONSULTATIONS', 'ACTIONS'] as const)
    expect([5, 6, 12, 13, 6.5].map((months) => isWithin(dataClass, months))).toEqual([false, true, true, false, false])
})
