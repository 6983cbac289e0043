import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { aPerson, PASSWORD, type TestPerson } from '../support/given/person.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'
import { launch, look, openPage, type Watched } from './support/browser.js'

useTown()

/** A tablet in a noisy canteen: the network is cut, the tab is killed, the session ends, and no mark is lost. */
const NOON = '2026-12-08T12:10:00+01:00'
const TABLET = { width: 800, height: 1180 }
const address = '/admin/pointage?jour=2026-12-08'

let browser: Browser
let tablet: Watched
let commune: TestCommune
let families: TestFamily[]
let camille: TestPerson
let other: Signed & { accountId: string }

beforeAll(async () => {
  commune = await given.aCommune()
  families = [(await given.aBookedMeal(commune)).family, (await given.aBookedMeal(commune)).family]
  clock.at(NOON)
  await rename(families[0], 'Louane')
  await rename(families[1], 'Théo')
  camille = await aPerson()
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
    camille.accountId,
    commune.id,
  ])
  other = await given.aStaffMember(commune, 'AGENT')
  browser = await launch()
  tablet = await openPage(browser, town().url, TABLET, new Date(NOON))
  await signIn(tablet.page)
})
beforeEach(() => clock.at(NOON))
afterAll(async () => browser?.close())

const rename = (family: TestFamily | undefined, firstName: string) =>
  town().owner.query('update beneficiary set first_name = $2 where id = $1', [family?.children[0], firstName])

async function signIn(page: Page): Promise<void> {
  await page.goto(address)
  await fillSignIn(page)
}
async function fillSignIn(page: Page): Promise<void> {
  await page.getByLabel('Adresse e-mail').first().fill(camille.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByText('Dupont Louane').waitFor()
}
const touch = (child: string, button = 'Présent') =>
  tablet.page
    .getByRole('group', { name: `Dupont ${child}`, exact: true })
    .getByRole('button', { name: button })
    .click()
const state = (words: string) => tablet.page.getByRole('status').getByText(words, { exact: true }).waitFor()
const isPresent = (child: string) =>
  tablet.page
    .getByRole('group', { name: `Dupont ${child}`, exact: true })
    .getByRole('button', { name: 'Présent', pressed: true })
    .waitFor()

async function marked(): Promise<Record<string, string>> {
  const { rows } = await town().owner.query(
    'select p.first_name as name, r.status from attendance_record r join beneficiary p on p.id = r.beneficiary_id where r.commune_id = $1',
    [commune.id],
  )
  return Object.fromEntries((rows as { name: string; status: string }[]).map((row) => [row.name, row.status]))
}
/** Until the server has it: the page sends by itself. */
async function arrives(expected: Record<string, string>): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    if (JSON.stringify(await marked()) === JSON.stringify(expected)) return
    await new Promise((again) => setTimeout(again, 200))
  }
  expect(await marked()).toEqual(expected)
}
const clean = async () => {
  await town().owner.query('alter table attendance_mark disable trigger append_only')
  await town().owner.query('delete from attendance_mark; delete from attendance_record')
  await town().owner.query('alter table attendance_mark enable trigger append_only')
}

/** The process of the tab dies. A tab that is only closed may come back from offline, and send, before it is gone. */
async function kill(page: Page): Promise<void> {
  const died = page.waitForEvent('crash')
  const session = await tablet.context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined) // nobody is left to answer
  await died
  await page.close()
}

/** The tab is killed, and the tablet is taken up again at an instant. */
async function takenUpAgain(at: string, killed = true): Promise<void> {
  if (killed) await kill(tablet.page)
  clock.at(at)
  const page = killed ? await tablet.context.newPage() : tablet.page
  page.setDefaultTimeout(180_000)
  await page.clock.setSystemTime(new Date(at))
  Object.assign(tablet, { page, complaints: [] })
}

test('offline, the line says how many marks wait; killed and opened the day after, they leave', async () => {
  await state('Enregistré')
  await tablet.context.setOffline(true)
  await touch('Louane')
  await touch('Théo', 'Absent')
  await state('Hors ligne, 2 pointages à envoyer')
  expect(await marked()).toEqual({})
  await takenUpAgain('2026-12-09T08:00:00+01:00')
  await tablet.context.setOffline(false)
  await signIn(tablet.page) // a console left alone since the day before asks who is there
  await isPresent('Louane')
  await arrives({ Louane: 'PRESENT', Théo: 'ABSENT' })
  await state('Enregistré')
  const { rows } = await town().owner.query('select made_at as at from attendance_mark order by arrival limit 1')
  expect((rows[0] as { at: Date }).at.toISOString().slice(0, 15)).toBe('2026-12-08T11:1')
})

test('a page that is reloaded before the server answers keeps what it could not send', async () => {
  await clean()
  await takenUpAgain(NOON, false)
  await tablet.page.goto(address)
  await tablet.page.getByText('Dupont Louane').waitFor()
  const cut = (url: URL) => url.pathname === '/graphql'
  await tablet.page.route(cut, (route) =>
    /recordAttendance/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
  )
  await touch('Louane')
  await state('Hors ligne, 1 pointage à envoyer')
  await tablet.page.reload()
  await isPresent('Louane')
  await state('Hors ligne, 1 pointage à envoyer')
  await tablet.page.unroute(cut)
  await tablet.page.getByRole('button', { name: 'Envoyer maintenant' }).click()
  await state('Enregistré')
  expect(await marked()).toEqual({ Louane: 'PRESENT' })
})

test('when the session ends, marks stay, it is said, and they leave after signing in', async () => {
  await clean()
  await takenUpAgain(NOON, false)
  await tablet.page.goto(address)
  await tablet.page.getByText('Dupont Louane').waitFor()
  await state('Enregistré')
  await town().owner.query('delete from session where account_id = $1', [camille.accountId])
  await touch('Louane')
  await state('Session terminée : 1 pointage gardé sur cette tablette')
  await touch('Théo')
  await state('Session terminée : 2 pointages gardés sur cette tablette')
  tablet.complaints.length = 0
  await look(tablet, '81-console-pointage-session')
  expect(await marked()).toEqual({})
  // somebody else takes the tablet: nothing of Camille's leaves under their name
  const [name = '', value = ''] = other.cookie.split('=')
  await tablet.context.addCookies([{ name, value, url: town().url }])
  await tablet.page.goto(address)
  await tablet.page
    .getByText(
      '2 pointages de Camille Dupont sont gardés sur cette tablette : ils partiront quand cette personne se reconnectera.',
    )
    .waitFor()
  await state('Enregistré')
  await look(tablet, '82-console-pointage-autre-personne')
  expect(await marked()).toEqual({})
  await tablet.context.clearCookies()
  await signIn(tablet.page)
  await arrives({ Louane: 'PRESENT', Théo: 'PRESENT' })
  await state('Enregistré') // it knows that they arrived: they are not sent again
  const { rows } = await town().owner.query('select distinct recorded_by as by from attendance_record')
  expect(rows).toEqual([{ by: camille.accountId }])
})

test('the link beside the sentence leads to the sign-in and back', async () => {
  await clean()
  await tablet.page.goto(address)
  await tablet.page.getByText('Dupont Louane').waitFor()
  await town().owner.query('delete from session where account_id = $1', [camille.accountId])
  await touch('Théo')
  await state('Session terminée : 1 pointage gardé sur cette tablette')
  await tablet.page.getByRole('link', { name: 'Se reconnecter' }).click()
  await fillSignIn(tablet.page)
  expect(tablet.page.url()).toContain(address)
  await arrives({ Théo: 'PRESENT' })
})

test('what another tablet marked later is seen without doing anything, with who and when', async () => {
  await town().owner.query(
    `insert into attendance_mark (service_id, id, commune_id, day, beneficiary_id, status, made_at, received_at, made_by)
     select service_id, gen_random_uuid(), commune_id, day, beneficiary_id, 'ABSENT', $1, $1, $2 from attendance_record`,
    [new Date('2026-12-08T12:20:00+01:00'), other.accountId],
  )
  await town().owner.query(`update attendance_record set status = 'ABSENT', recorded_at = $1, recorded_by = $2`, [
    new Date('2026-12-08T12:20:00+01:00'),
    other.accountId,
  ])
  await tablet.page.clock.runFor(16_000)
  await tablet.page.getByText('12 h 20, Camille Roche').waitFor()
  tablet.complaints.length = 0
  await look(tablet, '83-console-pointage-deux-tablettes')
})

test('offline, a child nobody expected is served at the price that is said, and one nobody knows is noted', async () => {
  const family = await given.aFamily({ in: commune, lastName: 'Lefèvre' })
  await rename(family, 'Zoé')
  await tablet.page.goto(address)
  await tablet.page.getByText('Dupont Louane').waitFor()
  await tablet.page.waitForLoadState('networkidle')
  await tablet.page.clock.runFor(2_000)
  await tablet.context.setOffline(true)
  const { page } = tablet
  const openDialog = () => page.getByRole('button', { name: 'Enfant non prévu' }).click()
  await openDialog()
  await page.getByRole('dialog').getByRole('searchbox').fill('lefevre')
  await page.getByText('Prix du repas non réservé : 3,80 €').waitFor()
  await page.getByRole('button', { name: 'Servir Lefèvre Zoé' }).click()
  await page.getByRole('group', { name: 'Lefèvre Zoé' }).waitFor()
  await openDialog()
  await page.getByRole('dialog').getByRole('searchbox').fill('Maël du CP')
  await page.getByRole('button', { name: 'Servir et noter « Maël du CP »' }).click()
  await page.getByRole('heading', { name: 'Enfants notés par leur nom' }).waitFor()
  await state('Hors ligne, 2 pointages à envoyer')
  await tablet.context.setOffline(false)
  await page.getByText('3,80 € à régler par la famille').waitFor()
  await state('Enregistré')
  tablet.complaints.length = 0
  await look(tablet, '84-console-pointage-notes')
  const { rows } = await town().owner.query('select name, made_by as by from attendance_note')
  expect(rows).toEqual([{ name: 'Maël du CP', by: camille.accountId }])
})

test('the office finds who it was', async () => {
  const family = await given.aFamily({ in: commune, lastName: 'Martin', creditCents: 1000 })
  await rename(family, 'Maël')
  const desk = await openPage(browser, town().url, TABLET, new Date(NOON))
  const [name = '', value = ''] = other.cookie.split('=')
  await desk.context.addCookies([{ name, value, url: town().url }])
  await desk.page.goto(address)
  await desk.page.getByRole('link', { name: '1 enfant à retrouver' }).click()
  await desk.page.getByText('Maël du CP').waitFor()
  await look(desk, '85-console-enfants-a-retrouver')
  await desk.page.getByRole('button', { name: 'Retrouver l’enfant' }).click()
  await desk.page.getByRole('searchbox').fill('martin')
  await desk.page.getByText('Prix du repas non réservé : 3,80 €').waitFor()
  await look(desk, '86-console-retrouver')
  await desk.page.getByRole('button', { name: 'C’est Martin Maël' }).click()
  await desk.page.getByText('Le repas est compté à Martin Maël.').waitFor()
  await desk.page.getByText('C’était Martin Maël.').waitFor()
  await look(desk, '87-console-enfants-retrouves')
  await desk.context.close()
  expect(await brokenPromises()).toEqual([])
})
