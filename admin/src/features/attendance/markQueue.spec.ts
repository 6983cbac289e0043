import { expect, jest, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { createMarkQueue, waitBefore, type SendBatch, type Sent } from './markQueue'
import type { MarkStore, Waiting } from './markStore'

const sheet = { serviceId: 'canteen', day: civilDay('2026-12-01') }
const camille = { id: 'camille', name: 'Camille Roche' }
const sophie = { id: 'sophie', name: 'Sophie Martin' }
const mark = (beneficiaryId: string, status: 'PRESENT' | 'ABSENT' | null = 'PRESENT') => ({ beneficiaryId, status })
const saved: Sent = { kind: 'saved' }
const signedOut: Sent = { kind: 'signed-out' }
const no = (message: string, notExpected = false): Sent => ({ kind: 'refused', message, notExpected })

/** A disk that outlives the page. */
function disk(): MarkStore & { entries: Map<string, Waiting> } {
  const entries = new Map<string, Waiting>()
  return {
    entries,
    all: () => Promise.resolve([...entries.values()]),
    put: (list) => Promise.resolve(list.forEach((e) => entries.set(e.key, e))),
    drop: (list) => Promise.resolve(list.forEach((e) => entries.get(e.key)?.id === e.id && entries.delete(e.key))),
  }
}
let made = 0
async function open(send: SendBatch, store: MarkStore = disk(), person = camille) {
  const queue = createMarkQueue({ send, store, newId: () => `id-${++made}`, now: () => new Date(1e12 + made * 1000) })
  await queue.belongTo(person)
  return queue
}
const sender = () => jest.fn<SendBatch>().mockResolvedValue(saved)
/** What each call sent, without ids and instants. */
const sentBy = (send: jest.Mock<SendBatch>) => send.mock.calls.map(([at, batch]) => [at, batch.map((w) => w.mark)])

test('a mark is sent at once and forgotten when the server has it', async () => {
  const [send, store] = [sender(), disk()]
  const queue = await open(send, store)
  await queue.add(sheet, [mark('louane')])
  expect(sentBy(send)).toEqual([[sheet, [mark('louane')]]])
  expect([queue.count(), store.entries.size]).toEqual([0, 0])
  expect(queue.state).toMatchObject({ sending: false, offline: false, signedOut: false, durable: true, refusal: null })
})

test('a correction says which mark of the same child left before it', async () => {
  const send = sender()
  let answer: (sent: Sent) => void = () => undefined
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  const queue = await open(send)
  const first = queue.add(sheet, [mark('louane')])
  await new Promise(setImmediate) // it is on its way
  await queue.add(sheet, [mark('louane', 'ABSENT')])
  await queue.add(sheet, [mark('louane', null), mark('theo')]) // the one between never leaves
  answer(saved)
  await first
  const [[, [before]], [, after]] = send.mock.calls as [[unknown, [Waiting]], [unknown, Waiting[]]]
  expect(after.map((entry) => [entry.mark, entry.after])).toEqual([
    [mark('louane', null), before.id],
    [mark('theo'), undefined],
  ])
})

test('a cut network keeps the marks on screen and sends them all when it comes back', async () => {
  jest.useFakeTimers()
  const send = sender().mockRejectedValueOnce(new Error('cut'))
  const queue = await open(send)
  await queue.add(sheet, [mark('louane')])
  await queue.add(sheet, [mark('theo', 'ABSENT')])
  expect(queue.state.offline).toBe(true)
  expect([...queue.marksOf(sheet)]).toEqual([
    ['louane', { status: 'PRESENT' }],
    ['theo', { status: 'ABSENT' }],
  ])
  await jest.advanceTimersByTimeAsync(waitBefore(1))
  expect(sentBy(send).at(-1)).toEqual([sheet, [mark('louane'), mark('theo', 'ABSENT')]])
  expect(queue.state.offline).toBe(false)
  expect(queue.count()).toBe(0)
  jest.useRealTimers()
})

test('marks made offline outlive the page: another day the same ids are sent, with their instants', async () => {
  const store = disk()
  const cut = await open(jest.fn<SendBatch>().mockRejectedValue(new Error('cut')), store)
  await cut.add(sheet, [mark('louane'), mark('theo', 'ABSENT')])
  const kept = [...store.entries.values()].map(({ id, madeAt }) => ({ id, madeAt }))
  const send = sender()
  const queue = await open(send, store)
  expect(send.mock.calls[0]?.[1].map(({ id, madeAt }) => ({ id, madeAt }))).toEqual(kept)
  expect([queue.count(), store.entries.size]).toEqual([0, 0])
  await cut.belongTo(null) // no timer is left behind
})

test('a session that ended keeps the batch, says so, and sends it after the same person has signed in again', async () => {
  const [send, store] = [sender().mockResolvedValueOnce(signedOut), disk()]
  const queue = await open(send, store)
  await queue.add(sheet, [mark('louane'), mark('theo')])
  expect(queue.state).toMatchObject({ signedOut: true, offline: false, refusal: null })
  expect([queue.count(), store.entries.size]).toEqual([2, 2])
  await queue.belongTo(camille)
  expect(sentBy(send)[1]).toEqual([sheet, [mark('louane'), mark('theo')]])
  expect(queue.state.signedOut).toBe(false)
  expect([queue.count(), store.entries.size]).toEqual([0, 0])
})

test('nobody sends what another person marked: it is said, and waits for them', async () => {
  const store = disk()
  const ended = await open(jest.fn<SendBatch>().mockResolvedValue(signedOut), store)
  await ended.add(sheet, [mark('louane'), mark('theo')])
  const send = sender()
  const queue = await open(send, store, sophie)
  await queue.add(sheet, [mark('zoe')])
  expect(sentBy(send)).toEqual([[sheet, [mark('zoe')]]])
  expect(queue.state.others).toEqual([{ name: 'Camille Roche', count: 2 }])
  expect([queue.count(), store.entries.size]).toEqual([0, 2])
  await open(send, store)
  expect(sentBy(send).at(-1)).toEqual([sheet, [mark('louane'), mark('theo')]])
  expect(store.entries.size).toBe(0)
})

test('a touch made while the first is on its way is sent after it, and wins', async () => {
  let answer: (sent: Sent) => void = () => {}
  const send = sender().mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  const store = disk()
  const queue = await open(send, store)
  const first = queue.add(sheet, [mark('louane')])
  await new Promise((sent) => setTimeout(sent))
  await queue.add(sheet, [mark('louane', null)])
  expect(queue.marksOf(sheet).get('louane')).toEqual({ status: null })
  answer(saved)
  await first
  expect(sentBy(send)).toEqual([
    [sheet, [mark('louane')]],
    [sheet, [mark('louane', null)]],
  ])
  expect([queue.count(), store.entries.size]).toEqual([0, 0])
})

test('two sheets are never mixed in one call, nor marks and notes', async () => {
  const send = sender().mockRejectedValueOnce(new Error('cut'))
  const queue = await open(send)
  const tomorrow = { ...sheet, day: civilDay('2026-12-02') }
  await queue.add(sheet, [mark('louane')])
  await queue.note(sheet, 'Maël')
  await queue.add(tomorrow, [mark('louane', 'ABSENT')])
  expect(queue.notesOf(sheet)).toMatchObject([{ name: 'Maël' }])
  await queue.flush()
  expect(send.mock.calls.slice(1).map(([at, batch]) => [at, batch.map((w) => w.note ?? w.mark)])).toEqual([
    [sheet, [mark('louane')]],
    [sheet, ['Maël']],
    [tomorrow, [mark('louane', 'ABSENT')]],
  ])
})

test('of a batch that is refused, only what is refused is lost, and it is said', async () => {
  const send = jest.fn<SendBatch>((_, batch) =>
    Promise.resolve(batch.some((w) => w.mark?.beneficiaryId === 'theo') ? no('Refusé.') : saved),
  )
  const queue = await open(send)
  await queue.add(sheet, [mark('louane'), mark('theo', 'ABSENT'), mark('zoe')])
  expect(sentBy(send).slice(1)).toEqual([
    [sheet, [mark('louane')]],
    [sheet, [mark('theo', 'ABSENT')]],
    [sheet, [mark('zoe')]],
  ])
  expect(queue.state.refusal).toBe('Refusé.')
  expect(queue.marksOf(sheet).size).toBe(0)
})

test('who came although the booking was cancelled meanwhile is served as not expected', async () => {
  const send = sender().mockResolvedValueOnce(no('Pas attendu.', true))
  const queue = await open(send)
  await queue.add(sheet, [mark('louane')])
  expect(sentBy(send)[1]).toEqual([sheet, [{ beneficiaryId: 'louane', status: 'PRESENT_UNBOOKED' }]])
  expect(queue.state.refusal).toBeNull()
  expect(queue.count()).toBe(0)
})

test('a device that cannot keep anything still sends, and it is known', async () => {
  const broken = () => Promise.reject(new Error('no storage'))
  const send = sender()
  const queue = await open(send, { all: broken, put: broken, drop: broken })
  await queue.add(sheet, [mark('louane')])
  expect(sentBy(send)).toEqual([[sheet, [mark('louane')]]])
  expect(queue.state.durable).toBe(false)
})

test('tries are spaced out, half a minute at most', () => {
  expect([1, 2, 3, 10].map(waitBefore)).toEqual([1000, 2000, 4000, 30_000])
})
