import { describe, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask, type Signed } from '../support/client.js'
import { dayBefore, type TestRules } from '../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { DESK, look, PHONE, type Watched } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** A règlement that distinguishes reasons: a late cancellation in the portal, a justified absence and an unbooked meal on the register. */
const demo = useDemoTown()

const rules: TestRules = {
  book: [{ until: dayBefore }],
  cancel: [
    { until: dayBefore },
    {
      when: { reason: 'sickness' },
      until: { at: '10:00' },
      price: { fact: 'baseCents' },
      modifiers: [{ percent: -50 }],
    },
    { when: { reason: 'school_trip' }, until: { at: '10:00' } },
  ],
  absence: [{ when: { reason: 'sickness' }, requires: { certificate: true }, outcome: 'doNotCharge' }],
  attend_unreserved: [{ modifiers: [{ add: 200, label: 'non inscrit' }] }],
}
const DAY = '2026-12-08'

let commune: TestCommune
let family: TestFamily
let canteen: Signed

/** The same session, in the browser and at an hour. */
async function comeIn({ context }: Watched, { cookie }: Signed, at: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])
  clock.at(at)
  await context.clock.setSystemTime(new Date(at))
}
/** On a phone and at a desk. */
async function looked(who: Watched, name: string): Promise<void> {
  const before = who.page.viewportSize() ?? DESK
  for (const [size, suffix] of [
    [PHONE, '360'],
    [DESK, '1280'],
  ] as const) {
    await who.page.setViewportSize(size)
    await look(who, `${name}-${suffix}`)
  }
  await who.page.setViewportSize(before)
}

describe('why a meal is not taken', () => {
  test('the family that cancels late is asked why, and sees what each reason gives back', async () => {
    commune = await given.aCommune({ rules, name: 'Saint-Vidal' })
    family = await given.aFamily({ in: commune, children: 3, creditCents: 760 })
    canteen = await given.aStaffMember(commune, 'CANTEEN')
    const lines = family.children
      .slice(0, 2)
      .map((beneficiaryId) => ({ serviceId: commune.serviceId, beneficiaryId, days: [DAY] }))
    await placeOrder(family, { lines, expectedTotalCents: 760 })
    const { page } = demo.parent
    await comeIn(demo.parent, family, `${DAY}T08:00:00+01:00`)
    await page.goto(`/mes-reservations?mois=2026-12`)
    await page.getByRole('button', { name: /^Annuler : Théo/ }).click()
    await page.getByText('Trop tard', { exact: false }).first().waitFor()
    await looked(demo.parent, '80-annuler-motif')
    await page.getByLabel('Motif').selectOption({ label: 'Maladie' })
    await page.getByText(/Vous récupérez 1,90/).waitFor()
    await looked(demo.parent, '81-annuler-motif-choisi')
    await page.getByRole('button', { name: 'Annuler ce repas' }).click()
    await page.getByText(/1 réservation annulée/).waitFor()
  })

  test('the agent says why an absence is justified, and that the proof was given', async () => {
    const { page } = demo.agent
    await comeIn(demo.agent, canteen, `${DAY}T12:00:00+01:00`)
    await ask(
      canteen,
      `mutation ($s: UUID!, $d: Day!, $b: UUID!) { recordUnbooked(serviceId: $s, day: $d, beneficiaryId: $b) { __typename } }`,
      { s: commune.serviceId, d: DAY, b: family.children[2] },
    )
    await page.goto(`/admin/pointage?jour=${DAY}`)
    const louane = page.getByRole('group', { name: 'Dupont Louane', exact: true })
    await louane.getByRole('button', { name: 'Absent' }).click()
    await louane.getByRole('button', { name: 'Absence justifiée' }).click()
    await page.getByLabel('Motif').selectOption({ label: 'Maladie' })
    await page.getByLabel('Justificatif fourni').check()
    await page.getByText(/5,80.* à régler par la famille/).waitFor()
    await page.getByText('Enregistré').waitFor()
    await looked(demo.agent, '82-pointage-motif')
  })

  test('the family finds what is due on its home page, among its bookings and on the order, and pays', async () => {
    const { page } = demo.parent
    await comeIn(demo.parent, family, `${DAY}T13:00:00+01:00`)
    await page.goto('/mes-reservations?mois=2026-12')
    await page.getByText('Sans réservation').waitFor()
    await looked(demo.parent, '83-reservations-sans-reservation')
    await page.goto('/')
    const todo = page.getByRole('link', { name: /^À régler : 5,80/ })
    await todo.waitFor()
    await looked(demo.parent, '84-accueil-a-regler')
    await todo.click()
    await page.getByRole('button', { name: /Payer/ }).first().waitFor()
    await looked(demo.parent, '85-commande-a-regler')
  })
})
