import { expect, test } from '@jest/globals'
import { nextStep, type Standing } from './next-step.policy.js'

const camille: Standing = {
  status: 'ACTIVE',
  emailConfirmed: true,
  isStaff: false,
  pending: 0,
  valid: 0,
  refused: 0,
  missingDocuments: 0,
  communes: [],
}

test('first the person confirms their address', () => {
  expect(nextStep({ ...camille, status: 'PENDING', emailConfirmed: false })).toMatch(/^Confirmez votre adresse/)
})

test('then the town hall validates the account', () => {
  expect(nextStep({ ...camille, status: 'PENDING', pending: 1, communes: ['Coubon'] })).toBe(
    'La mairie de Coubon vérifie votre compte. Vous recevrez un courriel dès qu’il sera validé.',
  )
})

test('which no town hall does before one of its services is asked for', () => {
  expect(nextStep({ ...camille, status: 'PENDING' })).toBe(
    'Demandez l’accès à un service dans « Mes services » : la mairie de cette commune vérifiera alors votre compte.',
  )
})

test('an open account asks for a service', () => {
  expect(nextStep(camille)).toMatch(/^Demandez l’accès/)
})

test('documents that are missing come before the answer of the town hall', () => {
  const waiting = { ...camille, pending: 2, communes: ['Coubon', 'Aiguilhe'] }
  expect(nextStep({ ...waiting, missingDocuments: 1 })).toMatch(/^Envoyez les pièces/)
  expect(nextStep(waiting)).toMatch(/^Votre mairie examine/)
})

test('after a refusal one may ask again', () => {
  expect(nextStep({ ...camille, refused: 1 })).toMatch(/refusée/)
})

test('nothing is awaited once an access is valid, or from staff without a family', () => {
  expect(nextStep({ ...camille, valid: 1 })).toBeNull()
  expect(nextStep({ ...camille, isStaff: true })).toBeNull()
})
