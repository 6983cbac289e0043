import { expect, test } from '@jest/globals'
import { distinguishedBy, reasonInFrench } from './reasons.policy.js'

test('the reasons a règlement names, wherever it names them, each once', () => {
  const rules = {
    actions: {
      cancel: [{ when: { any: [{ reason: 'sickness' }, { reason: ['strike', 'sickness'] }] } }],
      absence: [
        { requires: { reason: { not: 'convenience' } }, modifiers: [{ when: { reason: 'hospital' }, percent: -50 }] },
      ],
    },
  }
  expect(distinguishedBy(rules, 'cancel')).toEqual({ reasons: ['sickness', 'strike'], certificate: false })
  expect(distinguishedBy(rules, 'absence').reasons).toEqual(['convenience', 'hospital'])
  expect(distinguishedBy({}, 'cancel', 'absence')).toEqual({ reasons: [], certificate: false })
})

test('a certificate counts when it is required, or is the proof', () => {
  expect(distinguishedBy({ actions: { absence: [{ proof: { fact: 'certificate' } }] } }, 'absence').certificate).toBe(
    true,
  )
  expect(distinguishedBy({ actions: { absence: [{ requires: { certificate: true } }] } }, 'absence').certificate).toBe(
    true,
  )
})

test('a reason reads in French', () => expect(reasonInFrench('school_trip')).toBe('Sortie scolaire'))
