import { expect, jest, test } from '@jest/globals'
import { createMarkQueue, waitBefore, type SendMarks } from './markQueue'

const sheet = { serviceId: 'canteen', day: '2026-12-01' }
const mark = (beneficiaryId: string, status: 'PRESENT' | 'ABSENT' | null = 'PRESENT') => ({ beneficiaryId, status })

test('a mark is sent at once and forgotten when the server has it', async () => {
  const send = jest.fn<SendMarks>().mockResolvedValue(null)
  const queue = createMarkQueue(send)
  await queue.add(sheet, [mark('louane')])
  expect(send).toHaveBeenCalledWith(sheet, [mark('louane')])
  expect(queue.count()).toBe(0)
  expect(queue.state).toMatchObject({ sending: false, offline: false, refusal: null })
})

test('a cut network keeps the marks on screen and sends them all when it comes back', async () => {
  jest.useFakeTimers()
  const send = jest.fn<SendMarks>().mockRejectedValueOnce(new Error('cut')).mockResolvedValue(null)
  const queue = createMarkQueue(send)
  await queue.add(sheet, [mark('louane')])
  await queue.add(sheet, [mark('theo', 'ABSENT')])
  expect(queue.state.offline).toBe(true)
  expect([...queue.marksOf(sheet)]).toEqual([
    ['louane', { status: 'PRESENT' }],
    ['theo', { status: 'ABSENT' }],
  ])
  await jest.advanceTimersByTimeAsync(waitBefore(1))
  expect(send).toHaveBeenLastCalledWith(sheet, [mark('louane'), mark('theo', 'ABSENT')])
  expect(queue.state.offline).toBe(false)
  expect(queue.count()).toBe(0)
  jest.useRealTimers()
})

test('a touch made while the first is on its way is sent after it, and wins', async () => {
  let answer: (refusal: null) => void = () => {}
  const send = jest
    .fn<SendMarks>()
    .mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    .mockResolvedValue(null)
  const queue = createMarkQueue(send)
  const first = queue.add(sheet, [mark('louane')])
  await queue.add(sheet, [mark('louane', null)])
  expect(queue.marksOf(sheet).get('louane')).toEqual({ status: null })
  answer(null)
  await first
  expect(send.mock.calls.map(([, marks]) => marks)).toEqual([[mark('louane')], [mark('louane', null)]])
  expect(queue.count()).toBe(0)
})

test('two sheets are never mixed in one call', async () => {
  const send = jest.fn<SendMarks>().mockRejectedValueOnce(new Error('cut')).mockResolvedValue(null)
  const queue = createMarkQueue(send)
  const tomorrow = { ...sheet, day: '2026-12-02' }
  await queue.add(sheet, [mark('louane')])
  await queue.add(tomorrow, [mark('louane', 'ABSENT')])
  await queue.flush()
  expect(send.mock.calls.slice(1)).toEqual([
    [sheet, [mark('louane')]],
    [tomorrow, [mark('louane', 'ABSENT')]],
  ])
})

test('a refusal is said and the mark is taken off the screen', async () => {
  const queue = createMarkQueue(() => Promise.resolve('Ce jour n’est pas encore arrivé.'))
  await queue.add(sheet, [mark('louane')])
  expect(queue.state.refusal).toBe('Ce jour n’est pas encore arrivé.')
  expect(queue.marksOf(sheet).size).toBe(0)
})

test('tries are spaced out, half a minute at most', () => {
  expect([1, 2, 3, 10].map(waitBefore)).toEqual([1000, 2000, 4000, 30_000])
})
