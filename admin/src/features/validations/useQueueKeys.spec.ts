import { expect, jest, test } from '@jest/globals'
import { useQueueKeys } from './useQueueKeys'

const keysOf = () => {
  const called: string[] = []
  const note = (name: string) => () => void called.push(name)
  const onKeydown = useQueueKeys({
    next: note('next'),
    previous: note('previous'),
    validate: note('validate'),
    refuse: note('refuse'),
    help: note('help'),
  })
  const press = (key: string, more: object = {}) => {
    const preventDefault = jest.fn()
    onKeydown({ key, repeat: false, preventDefault, ...more } as unknown as KeyboardEvent)
    return preventDefault.mock.calls.length > 0
  }
  return { called, press }
}

test('each key does one thing, with or without a capital', () => {
  const { called, press } = keysOf()
  for (const key of ['j', 'ArrowDown', 'K', 'V', 'r', '?']) expect(press(key)).toBe(true)
  expect(called).toEqual(['next', 'next', 'previous', 'validate', 'refuse', 'help'])
})

test('a key held down walks through the list, and decides nothing', () => {
  const { called, press } = keysOf()
  press('v')
  for (const key of ['v', 'V', 'r', '?', 'j', 'ArrowUp']) expect(press(key, { repeat: true })).toBe(true)
  expect(called).toEqual(['validate', 'next', 'previous'])
})

test('with Ctrl, Alt or Meta the key is the browser’s', () => {
  const { called, press } = keysOf()
  for (const with_ of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) expect(press('v', with_)).toBe(false)
  expect(press('x')).toBe(false)
  expect(called).toEqual([])
})
