import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { followDispute } from '../../server/src/modules/payments/settling/dispute.command.js'
import { sandboxProvider } from '../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { clock } from '../support/clock.js'
import { credit, type TestFamily } from '../support/given/family.js'
import { openSession } from '../support/given/session.js'
import { placeOrder, quote } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { IBAN, paidByCard, refundNow } from '../support/refunds.js'
import { look, lookBoth, type Watched } from './support/browser.js'
import { NOW, useDemoTown } from './support/demo-town.js'
import { wholeCents } from '../../server/src/platform/money.js'

/** Money that goes back: a family on a phone, the treasury of its town hall at a desk. */
const demo = useDemoTown()
const EMAIL = 'camille.dupont@exemple.fr'

let family: TestFamily
let orderId: string
let paymentId: string
const regie = { id: '', communeId: '' }

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const dialog = (page: Page) => page.getByRole('dialog')
/** What is refunded was asked again after the last tick: until then the button waits. */
const priced = async (page: Page) => {
  await page.waitForTimeout(500)
  await page.locator('#rembourser[aria-busy="false"]').waitFor()
}
const gone = (page: Page) => dialog(page).waitFor({ state: 'detached' })

async function signIn({ page }: Watched, path: string, email: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Connexion|Se connecter)$/ })
    .click()
  await page.getByRole('heading', { level: 1, name: /À valider|Bonjour/ }).waitFor()
}
const signOut = ({ context }: Watched) => context.clearCookies()

beforeAll(async () => {
  const { owner } = demo.town
  const one = async <T>(sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0] as T
  const { id: accountId } = await one<{ id: string }>('select id from account where email = $1', [EMAIL])
  const { children } = await one<{ children: string[] }>(
    'select array_agg(beneficiary_id order by position) as children from filiation where account_id = $1',
    [accountId],
  )
  Object.assign(regie, await one('select regie_id as id, id as "communeId" from commune where slug = $1', ['coubon']))
  const { id: serviceId } = await one<{ id: string }>(
    `select id from service where commune_id = $1 and kind = 'CANTEEN'`,
    [regie.communeId],
  )
  family = { accountId, email: EMAIL, children, cookie: await openSession(accountId) }
  paymentId = await paidByCard(family, regie.id, 5000)
  const lines = [{ serviceId, beneficiaryId: children[0] ?? '', days: ['2026-12-07', '2026-12-08', '2026-12-10'] }]
  const { totalCents } = await quote(family, lines)
  orderId = (await placeOrder(family, { lines, expectedTotalCents: totalCents })).order?.id ?? ''
  clock.at('2025-11-01T10:00:00+01:00')
  const sleeper = await one<{ id: string }>(`select id from account where email = 'dominique.martin@exemple.fr'`, [])
  await credit(sleeper.id, regie.id, 1240)
  clock.at(NOW)
})

test('the town hall gives back a meal that was not served, from the order, and the family reads why', async () => {
  await signIn(demo.agent, '/admin/', 'direction.coubon@exemple.fr')
  const { page } = demo.agent
  await page.goto(`/admin/commandes/${orderId}`)
  await page.getByRole('button', { name: 'Rembourser' }).click()
  await dialog(page).getByRole('checkbox').nth(2).waitFor()
  await dialog(page).getByRole('checkbox').nth(0).uncheck()
  await dialog(page).getByRole('checkbox').nth(1).uncheck()
  await priced(page)
  await dialog(page)
    .getByRole('button', { name: /^Rembourser/ })
    .click()
  await page.getByRole('alert').waitFor()
  await lookBoth(demo.agent, '60-console-rembourser')
  await dialog(page).getByLabel('Motif').fill('Repas non servi : panne du four')
  await dialog(page)
    .getByRole('button', { name: /^Rembourser \d/ })
    .click()
  await gone(page)
  await page.getByText('Motif : Repas non servi : panne du four').waitFor()
  await lookBoth(demo.agent, '61-console-commande-remboursee')
})

test('the family asks its money back: to its card, then by transfer', async () => {
  await signIn(demo.parent, '/connexion', EMAIL)
  const { page } = demo.parent
  await page.goto('/porte-monnaie')
  await page.getByRole('button', { name: 'Me faire rembourser' }).click()
  await dialog(page).getByLabel('Montant en euros').fill('15')
  await lookBoth(demo.parent, '62-me-faire-rembourser')
  await dialog(page)
    .getByRole('button', { name: /^Demander 15/ })
    .click()
  await gone(page)
  await page.getByText(/Votre demande est enregistrée/).waitFor()
  await demo.town.runJobs()
  await page.getByRole('button', { name: 'Me faire rembourser' }).click()
  await dialog(page)
    .getByRole('radio', { name: /^Par virement/ })
    .check()
  await dialog(page).getByLabel('Montant en euros').fill('12')
  await dialog(page).getByLabel('IBAN').fill('FR76 3000 6000 0112 3456 7890 188')
  await dialog(page)
    .getByRole('button', { name: /^Demander/ })
    .click()
  await page.getByRole('alert').waitFor()
  await lookBoth(demo.parent, '63-virement-erreurs')
  await dialog(page).getByLabel('IBAN').fill(IBAN.iban)
  await dialog(page).getByLabel('Titulaire du compte').fill(IBAN.holder)
  await dialog(page)
    .getByRole('button', { name: /^Demander/ })
    .click()
  await gone(page)
  await page
    .getByText(/À virer par la régie sur FR/)
    .first()
    .waitFor()
  await lookBoth(demo.parent, '64-porte-monnaie-remboursements')
})

test('the régisseur types the transfers, and marks them as paid under a mandate', async () => {
  const { page } = demo.agent
  await page.goto('/admin/remboursements')
  await heading(page, 'Remboursements')
  await page.getByText('Aucun remboursement dans cette liste.').waitFor()
  await lookBoth(demo.agent, '65-console-a-approuver-vide')
  await page.getByRole('tab', { name: /^À virer/ }).click()
  await page.getByRole('button', { name: 'Afficher les IBAN' }).click()
  await page.getByText('FR76 3000 6000 0112 3456 7890 189').waitFor()
  await page.getByRole('checkbox', { name: /Virement à Camille Dupont/ }).check()
  await lookBoth(demo.agent, '66-console-a-virer')
  await page.getByRole('button', { name: 'Marquer comme virés' }).click()
  await dialog(page).getByLabel('Référence du mandat').fill('Mandat 2026-118')
  await look(demo.agent, '67-console-marquer-vires')
  await dialog(page).getByRole('button', { name: 'Marquer comme virés' }).click()
  await gone(page)
  await page.getByText('1 virement est marqué comme fait.').waitFor()
  await page.getByRole('tab', { name: 'Faits' }).click()
  await page.getByText('Mandat : Mandat 2026-118').waitFor()
  await lookBoth(demo.agent, '68-console-faits')
})

test('the bank sends the transfer back: the money is on the wallet again, and the family reads it', async () => {
  const { page } = demo.agent
  await page.getByRole('button', { name: 'Virement revenu' }).click()
  await dialog(page).getByLabel('Motif de la banque').fill('Compte clos')
  await lookBoth(demo.agent, '68-console-virement-revenu')
  await dialog(page).getByRole('button', { name: 'Remettre sur le porte-monnaie' }).click()
  await gone(page)
  await page.getByText(/^Revenu de la banque : 12,00/).waitFor()
  await look(demo.agent, '68-console-virement-revenu-fait')
  await demo.parent.page.goto('/porte-monnaie')
  await demo.parent.page
    .getByText(/la somme est revenue sur votre porte-monnaie/)
    .first()
    .waitFor()
})

test('the desk gives back what a family asks at the counter', async () => {
  const { page } = demo.agent
  await page.goto(`/admin/familles/${family.accountId}`)
  await page.getByRole('button', { name: 'Rembourser la famille' }).click()
  await dialog(page)
    .getByRole('radio', { name: /^Par virement/ })
    .check()
  await dialog(page).getByLabel('Montant en euros').fill('12')
  await dialog(page).getByLabel('IBAN').fill(IBAN.iban)
  await dialog(page).getByLabel('Titulaire du compte').fill(IBAN.holder)
  await lookBoth(demo.agent, '69-console-rembourser-famille')
  await dialog(page)
    .getByRole('button', { name: /^Rembourser 12/ })
    .click()
  await gone(page)
  await page.getByText(/^Remboursement enregistré : 12,00/).waitFor()
  await lookBoth(demo.agent, '69-console-famille-remboursee')
})

test('above the limit, the one who asked cannot agree, another can', async () => {
  await demo.town.owner.query('update regie set second_person_cents = 0 where id = $1', [regie.id])
  const { page } = demo.agent
  await page.goto(`/admin/commandes/${orderId}`)
  await page.getByRole('button', { name: 'Rembourser' }).click()
  await dialog(page)
    .getByText(/une autre personne n’a pas approuvé/)
    .waitFor()
  await dialog(page).getByLabel('Motif').fill('Geste commercial')
  await priced(page)
  await dialog(page)
    .getByRole('button', { name: /^Rembourser \d/ })
    .click()
  await gone(page)
  await page.getByText(/une autre personne doit l’approuver/).waitFor()
  await page.goto('/admin/remboursements')
  await page.getByText(/Une autre personne que celle qui l’a demandé/).waitFor()
  await lookBoth(demo.agent, '69-console-a-approuver')
  await signOut(demo.agent)
  await signIn(demo.agent, '/admin/', 'agglomeration@exemple.fr')
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
  await page.goto('/admin/remboursements')
  await page.getByRole('button', { name: 'Refuser', exact: true }).click()
  await dialog(page).getByLabel('Motif du refus').waitFor()
  await look(demo.agent, '70-console-refuser')
  await page.keyboard.press('Escape')
  await gone(page)
  await page.getByRole('button', { name: /^Approuver/ }).click()
  await page.getByText(/^Approuvé : /).waitFor()
})

test('a lost dispute is taken from the wallet; a balance that sleeps is reminded', async () => {
  const { db, config } = demo.town
  const truth = {
    providerDisputeId: 'dp_demo',
    paymentReference: paymentId,
    status: 'LOST' as const,
    amountCents: wholeCents(2000),
    currency: 'eur',
    mode: 'test' as const,
    reason: 'fraudulent',
    openedAt: clock.now(),
  }
  const provider = { ...sandboxProvider(db, config, regie.id), fetchDispute: () => Promise.resolve(truth) }
  await followDispute({ db, config, provider, regieId: regie.id }, 'dp_demo', clock.now())
  const { page } = demo.agent
  await page.getByRole('tab', { name: 'Contestations' }).click()
  await page.getByText(/^À décider/).waitFor()
  await lookBoth(demo.agent, '71-console-contestations')
  await page.getByRole('button', { name: 'Décider' }).click()
  await dialog(page).getByLabel('Motif').fill('Famille prévenue')
  await lookBoth(demo.agent, '72-console-decider')
  await dialog(page).getByRole('button', { name: 'Enregistrer la décision' }).click()
  await gone(page)
  await page.getByText('La décision est enregistrée.').waitFor()
  await look(demo.agent, '73-console-decision')
  await page.getByRole('tab', { name: 'Soldes dormants' }).click()
  await page.getByRole('link', { name: 'Dominique Martin' }).waitFor()
  await lookBoth(demo.agent, '74-console-soldes-dormants')
  await page.getByRole('button', { name: 'Envoyer son solde à Dominique Martin' }).click()
  await page.getByText('Un e-mail part vers Dominique Martin.').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('soldes-dormants-coubon.csv')
})

test('a payment that is not what was asked is listed, and so is a refund whose card keys are gone', async () => {
  const { page } = demo.agent
  await page.getByRole('tab', { name: /^À vérifier/ }).click()
  await page.getByText('Aucun paiement n’est à vérifier.').waitFor()
  await lookBoth(demo.agent, '74-console-rien-a-verifier')
  const { owner } = demo.town
  await owner.query(`update payment set alert = 'REFUNDED_OUTSIDE', provider = 'stripe' where id = $1`, [paymentId])
  const underWay = `insert into refund (regie_id, account_id, destination, amount_cents, status, needs_approval, request_id, request_hash, asked_by, asked_at)`
  const { rows } = await owner.query(
    `with kept as (${underWay} select regie_id, account_id, 'CARD', 100, 'APPROVED', false, gen_random_uuid(), '', account_id, $2::timestamptz from payment where id = $1 returning *)
     insert into refund_part (refund_id, regie_id, account_id, payment_id, amount_cents, status)
       select id, regie_id, account_id, $1, amount_cents, 'PENDING' from kept returning refund_id as id`,
    [paymentId, clock.now()],
  )
  await page.reload()
  await page.getByText(/hors de cette console/).waitFor()
  await lookBoth(demo.agent, '74-console-a-verifier')
  await page.getByRole('tab', { name: /^En cours/ }).click()
  await page.getByText(/les clés Stripe du compte qui a encaissé/).waitFor()
  await lookBoth(demo.agent, '74-console-en-attente')
  for (const { id } of rows as { id: string }[]) {
    await owner.query('delete from refund_part where refund_id = $1', [id])
    await owner.query('delete from refund where id = $1', [id])
  }
  await owner.query(`update payment set alert = null, provider = 'sandbox' where id = $1`, [paymentId])
})

test('the family leaves: what comes back is shown, the account closes once it is paid', async () => {
  await demo.town.owner.query('update regie set second_person_cents = 100000 where id = $1', [regie.id])
  const { page } = demo.parent
  await page.goto('/mon-compte')
  await page.getByRole('link', { name: 'Fermer mon compte' }).click()
  await heading(page, 'Fermer mon compte')
  await page.getByText('Ce qui vous revient').waitFor()
  await lookBoth(demo.parent, '75-fermer-mon-compte')
  await page.getByRole('radio', { name: /^Par virement/ }).check()
  await page.getByLabel('IBAN').fill(IBAN.iban)
  await page.getByLabel('Titulaire du compte').fill(IBAN.holder)
  await page.getByLabel(/^Votre mot de passe/).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /^Fermer mon compte/ }).click()
  await page.getByText('Votre compte va se fermer').waitFor()
  await lookBoth(demo.parent, '76-compte-va-se-fermer')
  expect(await brokenPromises()).toEqual([])
  const { rows } = await demo.town.owner.query<{ id: string }>(
    `select id from refund where account_id = $1 and status = 'APPROVED' order by asked_at`,
    [family.accountId],
  )
  expect(rows).toHaveLength(2) // what the counter gave back, and what the leaving does
  expect(await refundNow(family, rows[1]?.id)).toMatchObject({ status: 'APPROVED' })
})
