import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { addDays, civilDay } from '../../server/src/platform/day.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** Both apps at the edges of a month, a week, a year and an hour, on devices whose clock is right, or three weeks wrong. */
const WEEKS_3 = 21 * 86_400_000
let browser: Browser
let parent: Watched
let desk: Watched
let commune: TestCommune
let family: TestFamily

beforeAll(async () => {
  clock.at('2026-10-25T00:30:00Z')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  await town().owner.query(`update service_access set valid_to = '2028-07-07' where commune_id = $1`, [commune.id])
  await town().owner.query(
    `insert into school_year (label, first_day, last_day, source) values ('2027-2028', '2027-09-01', '2028-07-07', 'test')`,
  )
  const agent = await given.aStaffMember(commune)
  browser = await launch()
  parent = await openPage(browser, town().url, PHONE, clock.now())
  desk = await openPage(browser, town().url, DESK, clock.now())
  for (const [{ context }, who] of [
    [parent, family],
    [desk, agent],
  ] as const) {
    const [name = '', value = ''] = who.cookie.split('=')
    await context.addCookies([{ name, value, url: town().url }])
  }
})
afterAll(async () => {
  await browser?.close()
  clock.release()
})

/** Limits are 9 h on the service day before; the canteen serves on Mondays, Tuesdays, Thursdays and Fridays. */
test.each([
  // [what, instant, the device is late by, today, the month of the first bookable day]
  ['the hour that comes twice', '2026-10-25T02:30:00+01:00', 0, '2026-10-25', '25 octobre 2026', 'Novembre 2026'],
  ['the 29th of a full month', '2026-11-29T10:00:00+01:00', 0, '2026-11-29', '29 novembre 2026', 'Décembre 2026'],
  ['a device three weeks late', '2026-11-29T10:00:00+01:00', WEEKS_3, '2026-11-29', '29 novembre', 'Décembre 2026'],
  ['a device three weeks early', '2026-11-10T10:00:00+01:00', -WEEKS_3, '2026-11-10', '10 novembre', 'Novembre 2026'],
  ['the last night of a month', '2026-11-30T23:59:00+01:00', WEEKS_3, '2026-11-30', '30 novembre', 'Décembre 2026'],
  ['a Sunday night', '2026-12-07T00:10:00+01:00', WEEKS_3, '2026-12-07', '7 décembre 2026', 'Décembre 2026'],
  ['the eve of a break', '2026-12-18T12:00:00+01:00', 0, '2026-12-18', '18 décembre 2026', 'Janvier 2027'],
  ['the last night of a year', '2026-12-31T23:30:00+01:00', -WEEKS_3, '2026-12-31', '31 décembre', 'Janvier 2027'],
  // Easter Monday is the day before, and nobody serves
  ['the hour that is left out', '2027-03-28T03:00:00+02:00', WEEKS_3, '2027-03-28', '28 mars 2027', 'Avril 2027'],
  ['29 February', '2028-02-29T12:00:00+01:00', WEEKS_3, '2028-02-29', '29 février 2028', 'Mars 2028'],
])('%s', async (_what, at, lateMs, today, written, opensOn) => {
  clock.at(at)
  for (const { context } of [parent, desk]) await context.clock.setSystemTime(Date.parse(at) - lateMs)

  const home = parent.page.waitForRequest((asked) => asked.postData()?.includes('"FamilyHome"') ?? false)
  await parent.page.goto('/')
  expect((await home).postDataJSON()).toMatchObject({ variables: { from: addDays(civilDay(today), -1) } }) // still today west of here
  await parent.page.goto('/reserver')
  await parent.page.getByRole('heading', { name: opensOn, exact: true }).waitFor()
  await parent.page
    .getByRole('grid')
    .getByRole('button', { name: /: réservable pour Louane/ })
    .first()
    .waitFor()

  await desk.page.goto(`/admin/familles/${family.accountId}/reserver`)
  await desk.page.getByText(opensOn, { exact: true }).first().waitFor()
  await desk.page
    .getByRole('checkbox', { name: /Louane/ })
    .first()
    .waitFor()
  await desk.page.goto('/admin/cuisine')
  await desk.page.getByText(new RegExp(`^${commune.name}, .*${written}`)).waitFor()
  expect([parent.complaints, desk.complaints]).toEqual([[], []])
})
