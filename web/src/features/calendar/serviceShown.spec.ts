import { expect, test } from '@jest/globals'
import { serviceShown, usableFirst } from './serviceShown'

const aiguilhe = { service: { id: 'aiguilhe' }, beneficiaries: [{ sentence: 'Louane : accès en attente.' }] }
const coubon = { service: { id: 'coubon' }, beneficiaries: [{ sentence: null }] }

test('the calendar opens on a service that can be booked, not on one that waits', () => {
  expect(serviceShown([aiguilhe, coubon], undefined)?.service.id).toBe('coubon')
  expect(usableFirst([aiguilhe, coubon])).toEqual([coubon, aiguilhe])
})

test('the address wins, even for one that waits', () =>
  expect(serviceShown([aiguilhe, coubon], 'aiguilhe')?.service.id).toBe('aiguilhe'))

test('where everything waits, the first says so', () => {
  expect(serviceShown([aiguilhe], 'gone')?.service.id).toBe('aiguilhe')
  expect(serviceShown([], undefined)).toBeNull()
})
