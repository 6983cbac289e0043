import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { clock } from '../support/clock.js'
import { given, type TestCommune } from '../support/given/index.js'
import type { TestProgram } from '../support/given/program.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, lookBoth, openPage, PHONE, type Watched } from './support/browser.js'

/** The site for developers, as a browser shows it: under the policy of the apps, nothing asked elsewhere, by keyboard, on a phone. */
useTown()

const NOW = new Date('2026-12-01T10:00:00+01:00')
let browser: Browser
let commune: TestCommune
let program: TestProgram
let phone: Watched
let desk: Watched

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  await given.aBookedMeal(commune)
  program = await given.aProgram(commune, ['READ_COUNTS'])
  browser = await launch()
  phone = await openPage(browser, town().url, PHONE, NOW)
  desk = await openPage(browser, town().url, DESK, NOW)
})
afterAll(() => browser?.close())

const PAGES = [
  '',
  ...['guides/first-request', 'guides/what-changed', 'guides/accounting', 'reference/open', 'reference/bookings'],
  ...['reference/people', 'types/all', 'types/Order', 'types/LedgerCause', 'types/PlaceOrderResult', 'errors'],
  ...['changelog', 'search?q=meal', 'explorer'],
]

test.each(PAGES)('%s reads on a phone and at a desk', async (path) => {
  await desk.page.goto(`/developers/${path}`)
  await desk.page.getByRole('heading', { level: 1 }).waitFor()
  await lookBoth(desk, `developers-${path.replace(/\W+/g, '-')}`)
})

test('all of it is read without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: town().url, viewport: PHONE })
  const page = await context.newPage()
  await page.goto('/developers')
  await page.getByRole('link', { name: 'Recipe: a kitchen’s software' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Recipe: a kitchen’s software' }).waitFor()
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Counts of the kitchen' }).click()
  await page.getByRole('heading', { name: 'kitchenDay' }).waitFor()
  await page.goto('/developers/search?q=day')
  await page.getByText('The search needs JavaScript').waitFor()
  await context.close()
})

test('the search is typed, and its first answer followed, by keyboard', async () => {
  const { page } = desk
  await page.goto('/developers/')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('remittancesheet')
  await page.keyboard.press('Enter')
  await page.getByText(/^\d+ found/).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'remittanceSheet', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/developers/reference/money#remittanceSheet')
  expect(desk.complaints).toEqual([])
})

describe('the explorer', () => {
  const status = () => phone.page.locator('#told')
  const write = async (text: string) => {
    await phone.page.getByRole('textbox', { name: 'Operation' }).focus()
    await phone.page.keyboard.press('ControlOrMeta+a')
    await phone.page.keyboard.press('Delete')
    await phone.page.keyboard.insertText(text)
  }

  test('asks with a token that is typed, by keyboard, and shows the answer and what is left', async () => {
    const { page } = phone
    await page.goto('/developers/explorer?operation=kitchenDay')
    await page.getByLabel('Token', { exact: true }).fill(program.token)
    await page.getByLabel('Variables, in JSON').fill(JSON.stringify({ communeId: commune.id, day: '2026-12-08' }))
    await page.keyboard.press('ControlOrMeta+Enter')
    await status().getByText('200 OK').waitFor()
    const answer = JSON.parse((await page.locator('#answer').textContent()) ?? '') as {
      data: { kitchenDay: { total: number } }
    }
    expect(answer.data.kitchenDay.total).toBe(1)
    expect(await page.locator('#headings').textContent()).toMatch(/ratelimit"default";r=\d+;t=\d+/)
    await look(phone, 'developers-explorer-asked')
  })

  test('says what is wrong before it is asked, and what the server refuses', async () => {
    const { page } = phone
    await write('{ kitchenDay { total } }')
    await page.getByText(/Line 1: .*argument "communeId"/).waitFor()
    await look(phone, 'developers-explorer-wrong')
    await write('{ viewer { sessionId } }')
    await page.getByText('Line 1: Cannot query field "viewer" on type "Query".').waitFor()
    await page.keyboard.press('ControlOrMeta+Enter')
    await status().getByText('FORBIDDEN').waitFor()
    expect(await status().textContent()).toMatch(/^403 /)
    // what the browser itself says of a status is no fault of the page
    const [first, ...others] = phone.complaints.splice(0)
    expect([first, others]).toEqual([expect.stringMatching(/403 \(Forbidden\)/), []])
  })

  test('completes what a program may ask, and leaves the field by Tab', async () => {
    const { page } = phone
    await write('')
    await page.keyboard.type('{ kitch')
    await page.getByRole('option', { name: 'kitchenDayKitchenDay!' }).waitFor()
    expect(
      await page
        .getByRole('listbox')
        .getByRole('option', { name: /^viewer/ })
        .count(),
    ).toBe(0)
    await look(phone, 'developers-explorer-completes')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('textbox', { name: 'Operation' }).textContent()).toContain('kitchenDay')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('operation')
  })

  test('says that a mutation changes real data, and sends its key', async () => {
    const { page } = phone
    await page.getByLabel('Begin with').selectOption('cancelBookings')
    await page.getByRole('button', { name: 'Ask, and change real data' }).waitFor()
    const first = await page.getByLabel('Idempotency-Key').inputValue()
    await page.getByRole('button', { name: 'Another key' }).click()
    expect(await page.getByLabel('Idempotency-Key').inputValue()).not.toBe(first)
    const sent = page.waitForRequest('**/graphql')
    await page.getByRole('button', { name: 'Ask, and change real data' }).click()
    expect((await sent).headers()['idempotency-key']).toBe(await page.getByLabel('Idempotency-Key').inputValue())
    await status().getByText('FORBIDDEN').waitFor()
    phone.complaints.splice(0)
  })

  test('keeps the token nowhere: it is gone once the page was left', async () => {
    const { page, context } = phone
    expect(await page.getByLabel('Token', { exact: true }).inputValue()).toBe(program.token)
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    )
    expect(kept).not.toContain(program.token.slice(3))
    expect(JSON.stringify(await context.storageState())).not.toContain(program.token.slice(3))
    await page.reload()
    await page.getByRole('textbox', { name: 'Operation' }).waitFor()
    expect(await page.getByLabel('Token', { exact: true }).inputValue()).toBe('')
    await look(phone, 'developers-explorer-again')
  })
})
