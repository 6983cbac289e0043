import { afterEach, expect, jest, test } from '@jest/globals'
import type { AccountPages } from './guard'
import type { PageAccount } from './pageAccount'

/** The orders in which a session ends, moves and comes back, told to a tab one after the other. */
const ANNE: PageAccount = { accountId: 'anne', sessionId: 's1', email: 'anne@exemple.fr', name: 'Anne' }
const stored = new Map<string, string>()
let went: string[]
let there: { accountId: string; sessionId: string } | null
let heard: (message: object) => void

async function aTab() {
  jest.resetModules()
  went = []
  there = null
  stored.clear()
  const listen = (_: string, listener: (event: object) => void) => (heard = (data) => listener({ data }))
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    location: {
      pathname: '/admin/pointage',
      reload: () => went.push('same page'),
      assign: (address: string) => went.push(address),
    },
    window: { addEventListener: () => undefined },
    BroadcastChannel: class {
      addEventListener = listen
      postMessage = () => undefined
    },
  })
  const [guard, page] = [await import('./guard'), await import('./pageAccount')]
  const pages: AccountPages = {
    home: '/admin/',
    signIn: '/admin/connexion',
    signInAgain: async () => went.push('sign in, and back'),
    whoIsThere: async () => there,
    readRights: async () => went.push('rights'),
  }
  guard.guardAccount(pages)
  page.setPageAccount(ANNE)
  return { ...guard, ...page }
}
const settled = () => new Promise((done) => setImmediate(done))

const kept = { ...globalThis } as Record<string, unknown>
afterEach(() => {
  for (const name of ['sessionStorage', 'location', 'window', 'BroadcastChannel'])
    Object.defineProperty(globalThis, name, { value: kept[name], configurable: true, writable: true })
})

test('two answers that the session is over do not forget who left', async () => {
  const tab = await aTab()
  await tab.sessionEnded()
  await tab.sessionEnded()
  expect(tab.isSomebodyElse('basile')).toBe(true)
})

test('the same person may come back where they were; whoever left is forgotten once somebody works again', async () => {
  const tab = await aTab()
  await tab.sessionEnded()
  expect(tab.isSomebodyElse('anne')).toBe(false)
  tab.setPageAccount(ANNE)
  await tab.sessionEnded()
  tab.tookOver() // Basile, signed in by another tab, works on a page of this one
  expect(tab.isSomebodyElse('basile')).toBe(false)
})

test('on the sign-in page who left is still remembered', async () => {
  const tab = await aTab()
  await tab.sessionEnded()
  Object.assign(location, { pathname: '/admin/connexion' })
  tab.tookOver()
  expect(tab.isSomebodyElse('basile')).toBe(true)
})

test('an answer for the session that ended, after another tab signed in again: the page begins again at its address', async () => {
  const tab = await aTab()
  await tab.sessionEnded()
  there = { accountId: 'anne', sessionId: 's2' }
  expect(await tab.sessionMoved()).toBe(false)
  expect(went).toEqual(['sign in, and back', 'same page'])
})

test('a tab that slept hears of somebody who has left since: it goes on where it was', async () => {
  const tab = await aTab()
  there = { accountId: 'anne', sessionId: 's3' }
  heard({ kind: 'signed-in', accountId: 'basile', sessionId: 's2' })
  await settled()
  expect(went).toEqual(['rights'])
  expect(tab.pageAccount()).toEqual({ ...ANNE, sessionId: 's3' })
})

test('somebody else who is there: the page is left', async () => {
  await aTab()
  there = { accountId: 'basile', sessionId: 's2' }
  heard({ kind: 'signed-in', accountId: 'basile', sessionId: 's2' })
  await settled()
  expect(went).toEqual(['/admin/'])
})

test('the end of an older session, heard late, ends nothing', async () => {
  const tab = await aTab()
  tab.adoptSession('s2')
  heard({ kind: 'signed-out', sessionId: 's1' })
  await settled()
  expect([went, tab.pageAccount()?.sessionId]).toEqual([[], 's2'])
})

test('the same person again, by this tab or another: what they may see is read again', async () => {
  const tab = await aTab()
  heard({ kind: 'signed-in', accountId: 'anne', sessionId: 's2' })
  await settled()
  expect([went, tab.pageAccount()?.sessionId]).toEqual([['rights'], 's2'])
})
