import { expect, test } from '@jest/globals'
import { keepChosen, readChosen } from './chosenAccesses'

function aStorage(): Storage {
  const map = new Map<string, string>()
  return {
    length: 0,
    clear: () => map.clear(),
    key: () => null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }
}
const coubon = { situationId: 's1', name: 'Coubon / Enfant commune', beneficiaryKeys: ['louane', 'theo'] }
const people = [{ key: 'louane' }, { key: 'theo' }]

test('what was chosen in step 3 is still there after a look back at step 2', () => {
  const storage = aStorage()
  keepChosen([coubon], storage)
  expect(readChosen(people, storage)).toEqual([coubon])
})

test('whoever was taken off the list is taken off the services too', () => {
  const storage = aStorage()
  keepChosen([coubon], storage)
  expect(readChosen([{ key: 'theo' }], storage)).toEqual([{ ...coubon, beneficiaryKeys: ['theo'] }])
  expect(readChosen([], storage)).toEqual([])
})

test('once sent nothing is left, and what cannot be read is nothing', () => {
  const storage = aStorage()
  keepChosen([coubon], storage)
  keepChosen([], storage)
  expect(storage.getItem('cantine-facile.sign-up.accesses')).toBeNull()
  storage.setItem('cantine-facile.sign-up.accesses', '[{"situationId":1}')
  expect(readChosen(people, storage)).toEqual([])
})
