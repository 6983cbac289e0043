import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch, shoot, violationsOf } from '../../browser/support/browser.js'
import { serveFile } from './built-apps.js'
import { MockedApi, type Mocks } from './mocked-api.js'

/** Only ever answered by this file: no name is looked up and no port is opened. */
const ORIGIN = 'https://cantine.test'
/** A device whose clock is weeks late, on the other side of the earth. */
const DEVICE = { time: new Date('2026-10-31T23:30:00Z'), timezoneId: 'Pacific/Noumea' }
/** Milliseconds: a loaded machine is slow, not wrong. */
const PATIENCE = 180_000

export interface Visit<Ops> {
  page: Page
  /** Answers these operations so from here on. */
  mock(mocks: Mocks<Ops>): void
  /**
   * With which variables the page asked an operation, call after call, once it did `times` times: a page shows some
   * changes before it asks. With 0, the test has first waited for what the page says instead of asking.
   */
  callsOf<Name extends keyof Ops & string>(
    name: Name,
    times: number,
  ): Promise<Ops[Name] extends { variables: infer V } ? V[] : never>
  /** Once `asked` was, nothing is asked any more; no accessibility violation, no sideways scroll, nothing in the console. */
  look(asked?: keyof Ops & string): Promise<void>
}

interface Opened {
  page: Page
  api: MockedApi
  complaints: string[]
}

/** `visitPage` of one app: opens a path of the built app, its operations answered by mocks. One Chromium for the file. */
export function usePages<Ops>(base: string, viewport: { width: number; height: number }, defaults: Mocks<Ops>) {
  let browser: Browser
  let opened: Opened[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    const faults = (await Promise.all(opened.map(untilRight))).flat()
    await Promise.all(opened.map(({ page }) => page.context().close()))
    opened = []
    expect(faults).toEqual([])
  })
  afterAll(async () => browser?.close())

  /** `kept`: what this device already had in its local storage. */
  return async function visitPage(
    path: string,
    mocks: Mocks<Ops>,
    kept: Record<string, string> = {},
  ): Promise<Visit<Ops>> {
    const api = new MockedApi(defaults)
    api.mock(mocks)
    const { page, complaints } = await openPage(browser, viewport, api)
    opened.push({ page, api, complaints })
    if (Object.keys(kept).length > 0)
      await page.addInitScript(
        (pairs) => pairs.forEach(([key, value]) => localStorage.setItem(key, value)),
        [...Object.entries(kept)],
      )
    await page.goto(`${ORIGIN}${base}${path}`)
    return {
      page,
      mock: (more) => api.mock(more),
      callsOf: async (name, times) => (await untilAsked({ page, api }, name, times)) as never,
      look: async (asked) => {
        if (asked) await untilAsked({ page, api }, asked, 1)
        await look({ page, api, complaints })
      },
    }
  }
}

async function openPage(browser: Browser, viewport: { width: number; height: number }, api: MockedApi) {
  const context = await browser.newContext({
    viewport,
    locale: 'fr-FR',
    timezoneId: DEVICE.timezoneId,
    reducedMotion: 'reduce',
  })
  await context.clock.install({ time: DEVICE.time }) // it flows on, from a wrong date
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') complaints.push(m.text())
  })
  page.on('pageerror', (e) => complaints.push(e.message))
  await page.route('**', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) return route.abort()
    if (url.pathname !== '/graphql') return serveFile(route)
    api.inFlight += 1
    await api
      .answer(route)
      .catch(async (caught: Error) => {
        if (page.isClosed()) return
        api.faults.push(caught.message)
        await page.close() // what the test waits for will not come: it need not wait
      })
      .finally(() => (api.inFlight -= 1))
  })
  return { page, complaints }
}

/** As patient as the page itself, then it says what is missing. */
async function untilAsked({ page, api }: Pick<Opened, 'page' | 'api'>, name: string, times: number) {
  const asked = () => api.calls.get(name) ?? []
  for (let left = PATIENCE; asked().length < times; left -= 20) {
    if (left <= 0) throw new Error(`The page asked ${name} ${asked().length} times, not ${times}.`)
    await page.waitForTimeout(20)
  }
  return asked()
}

/** What a test saw last may come before the page has asked all it asks: what is missing is missing once it was waited for. */
async function untilRight({ page, api }: Opened): Promise<string[]> {
  for (let left = PATIENCE; api.awaits() && left > 0 && !page.isClosed(); left -= 20) await delay(20)
  return api.whatIsWrong()
}

async function look({ page, api, complaints }: Opened): Promise<void> {
  while (api.inFlight > 0) await page.waitForTimeout(20)
  await shoot(
    page,
    `${new URL(page.url()).pathname} ${expect.getState().currentTestName}`.replace(/[^\p{L}\d]+/gu, '-').slice(1),
  )
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
  const failures = complaints.filter((text) => text.startsWith('Failed to load resource'))
  expect(complaints.filter((text) => !failures.includes(text))).toEqual([])
  expect(failures.length).toBeLessThanOrEqual(api.failed)
}
