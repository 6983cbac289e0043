import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { clock } from '../support/clock.js'
import { brokenPromises } from '../support/promises.js'
import { look } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** The guide, page after page: a parent on a phone and an agent at a desk, side by side on the real product. */
const EMAIL = 'elodie.dupont@exemple.fr'
const PASSWORD = 'trois petits chats gris'

const demo = useDemoTown()

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Something speaks against it (no address was given): asked once, then the line is gone. */
async function validate(page: Page, line: RegExp): Promise<void> {
  await press(page, /^Valider/)
  await page.getByRole('dialog', { name: 'Valider malgré cela ?' }).getByText('Adresse non renseignée.').waitFor()
  await press(page, 'Valider quand même')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: line }).waitFor({ state: 'detached' })
}

async function signIn(page: Page, email: string, password: string, button: string | RegExp): Promise<void> {
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
}

describe('« Créez votre compte usager »', () => {
  test('the home page says how it works', async () => {
    await demo.parent.page.goto('/')
    await heading(demo.parent.page, /Cantine Facile/)
    await look(demo.parent, '01-accueil')
  })

  test('step 1: a mistake loses nothing typed', async () => {
    const { page } = demo.parent
    await page.goto('/inscription/1')
    await page.getByLabel('Prénom').fill('Élodie')
    await page.getByLabel('Nom', { exact: true }).fill('Dupont')
    await page.getByLabel('Adresse e-mail').fill(EMAIL)
    await page.getByLabel('Mot de passe', { exact: true }).fill('court')
    await press(page, 'Continuer')
    await page.getByRole('alert').waitFor()
    await look(demo.parent, '02-inscription-erreurs')
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Élodie')
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD)
    await page.getByLabel(/J’accepte les/).check()
    await look(demo.parent, '03-inscription-infos-personnelles')
    await press(page, 'Continuer')
    await heading(page, 'Mes filiations')
  })

  test('step 2: Louane and Théo, resumed where it was left', async () => {
    const { page } = demo.parent
    await addBeneficiary(page, 'Louane', ['10', 'mai', '2018'])
    await press(page, 'Ajouter un autre bénéficiaire')
    await addBeneficiary(page, 'Théo', ['12', '7', '2013'])
    await page.reload()
    await page.getByText('Théo Dupont').waitFor()
    await look(demo.parent, '04-inscription-filiations')
    await press(page, 'Continuer')
    await heading(page, 'Mes services')
  })

  test('step 3: Coubon, « Enfant commune » for Louane, then what happens next', async () => {
    const { page } = demo.parent
    await askAccess(page, ['Louane'])
    await look(demo.parent, '05-inscription-services')
    await press(page, 'Enregistrer')
    await heading(page, 'Et maintenant ?')
    await look(demo.parent, '06-inscription-suite')
  })

  test('the e-mail is confirmed by the link of a real mail', async () => {
    const { page } = demo.parent
    await demo.town.runJobs()
    const [mail] = await demo.town.mailsTo(EMAIL)
    const link = /http:\S+\/confirmer\?token=\S+/.exec(mail?.text ?? '')?.[0]
    await page.goto(link ?? '/no-link-in-the-mail')
    await page.getByText('Adresse confirmée', { exact: true }).waitFor()
    await look(demo.parent, '07-adresse-confirmee')
    await page.goto('/connexion')
    await look(demo.parent, '08-connexion')
    await signIn(page, EMAIL, PASSWORD, 'Connexion')
    await heading(page, 'Bonjour Élodie')
    await page.getByText('La mairie de Coubon vérifie votre compte').waitFor()
  })
})

describe('« Attendez la validation du compte »', () => {
  test('the parent sends the proof of address that Coubon asks for', async () => {
    const { page } = demo.parent
    await page.goto('/mes-services')
    await heading(page, 'Mes services')
    await look(demo.parent, '09-mes-services')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(import.meta.dirname, 'support/justificatif.pdf'))
    await press(page, /Envoyer la pièce/)
    await page.getByText('Écrivez la date de la pièce.').waitFor()
    await page.getByLabel('Date de la pièce').first().fill('2026-11-02')
    await press(page, /Envoyer la pièce/)
    await page.getByText('Pièce envoyée').waitFor()
    await page.goto('/documents')
    await heading(page, 'Mes pièces justificatives')
    await page.getByText('justificatif.pdf').waitFor()
    await look(demo.parent, '10-documents')
  })

  test('the agent validates the account with what she has to check', async () => {
    const { page } = demo.agent
    await page.goto('/admin/')
    await look(demo.agent, '11-console-connexion')
    await signIn(page, 'mairie.coubon@exemple.fr', DEMO_PASSWORD, 'Se connecter')
    await heading(page, 'À valider')
    await page.getByRole('tab', { name: /Comptes/ }).click()
    await page.getByRole('button', { name: /^Dupont Élodie/ }).click()
    await page.getByRole('article', { name: 'Dupont Élodie' }).waitFor()
    await look(demo.agent, '12-console-comptes')
    await validate(page, /^Dupont Élodie/)
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    await page.getByText('Décision annulée : rien n’a été envoyé.').waitFor()
    await page.getByRole('button', { name: /^Dupont Élodie/ }).click()
    await validate(page, /^Dupont Élodie/)
  })

  test('then the access, with the document beside', async () => {
    const { page } = demo.agent
    await page.getByRole('tab', { name: /Accès aux services/ }).click()
    await page.getByRole('button', { name: /^Dupont Élodie.*Louane/ }).click()
    await page.getByRole('article', { name: 'Dupont Élodie' }).waitFor()
    await page.getByText('justificatif.pdf').first().waitFor()
    await look(demo.agent, '13-console-acces')
    await validate(page, /^Dupont Élodie.*Louane/)
  })

  test('the parent, told by mail, asks the same for Théo, who is validated too', async () => {
    await demo.town.runJobs()
    expect((await demo.town.mailsTo(EMAIL)).map((m) => m.subject)).toEqual(
      expect.arrayContaining([expect.stringMatching(/compte/i), expect.stringMatching(/accès/i)]),
    )
    const { page } = demo.parent
    await page.goto('/mes-services')
    await press(page, 'Ajouter un service')
    await askAccess(page, ['Théo'], /Envoyer|Ajouter|Demander/)
    await page.getByText('Théo').first().waitFor()
    const desk = demo.agent.page
    await desk.reload()
    await desk.getByRole('button', { name: /^Dupont Élodie.*Théo/ }).click()
    await validate(desk, /^Dupont Élodie.*Théo/)
    await page.reload()
    await page.getByText('Valide', { exact: true }).nth(1).waitFor()
    await look(demo.parent, '14-services-valides')
  })
})

describe('« Rechargez, si vous le souhaitez, votre compte »', () => {
  test('20 € by card, on a page that is clearly a test', async () => {
    const { page } = demo.parent
    await page.goto('/porte-monnaie')
    await heading(page, 'Porte-monnaie')
    await look(demo.parent, '15-porte-monnaie')
    await press(page, 'Recharger 20,00')
    await page.waitForURL(/sandbox-pay/)
    await look(demo.parent, '16-page-de-paiement')
    await press(page, 'Accepter le paiement')
    await heading(page, 'Porte-monnaie rechargé')
    await page.getByText(/20,00\s€ ont été ajoutés/).waitFor()
    await look(demo.parent, '17-porte-monnaie-recharge')
  })
})

describe('« Réservez les dates des repas »', () => {
  test('two dates for two children: the price follows, and the wallet pays', async () => {
    const { page } = demo.parent
    await page.goto('/reserver?mois=2026-12')
    await look(demo.parent, '18-reserver')
    await choose(page, /^jeudi 10 décembre/)
    await choose(page, /^vendredi 11 décembre/)
    await page.getByText(/15,20/).first().waitFor()
    await look(demo.parent, '19-reserver-selection')
    await page.getByRole('link', { name: 'Continuer' }).click()
    await heading(page, 'Votre commande')
    await page.getByRole('radio', { name: /^Payer avec mon porte-monnaie/ }).check()
    await look(demo.parent, '20-commande')
    await press(page, /^Payer 15,20/)
    await heading(page, 'Commande payée')
    await look(demo.parent, '21-commande-payee')
  })

  test('two more dates, paid by card', async () => {
    const { page } = demo.parent
    await page.goto('/reserver?mois=2026-12')
    await choose(page, /^lundi 14 décembre/)
    await choose(page, /^mardi 15 décembre/)
    await page.getByText(/15,20/).first().waitFor()
    await page.getByRole('link', { name: 'Continuer' }).click()
    await page.getByRole('radio', { name: /^Payer par carte bancaire/ }).check()
    await look(demo.parent, '22-commande-carte')
    await press(page, /^Payer 15,20/)
    await page.waitForURL(/sandbox-pay/)
    await press(page, 'Accepter le paiement')
    await page.waitForURL(/paiement/)
    await page
      .getByText(/Commande payée|Paiement de 15,20|confirmées/)
      .first()
      .waitFor()
    await look(demo.parent, '23-paiement-recu')
    await page.getByRole('link', { name: 'Voir mes réservations' }).click()
    await page.waitForURL(/mes-reservations\?mois=2026-12&jour=2026-12-\d\d/)
    await page
      .getByRole('button', { name: /^Annuler/ })
      .first()
      .waitFor() // what was paid is there
    await demo.town.runJobs()
    expect((await demo.town.mailsTo(EMAIL)).filter((m) => /15,20/.test(m.text))).toHaveLength(2)
  })

  test('a declined card takes nothing and loses nothing', async () => {
    const { page } = demo.parent
    await page.goto('/reserver?mois=2026-12')
    await choose(page, /^lundi 7 décembre/)
    await page.getByText(/7,60/).first().waitFor()
    await page.getByRole('link', { name: 'Continuer' }).click()
    await page.getByRole('radio', { name: /^Payer par carte bancaire/ }).check()
    await press(page, /^Payer 7,60/)
    await page.waitForURL(/sandbox-pay/)
    await press(page, 'Refuser la carte')
    await page.waitForURL(/paiement/)
    await page
      .getByText(/Rien n’a été débité/)
      .first()
      .waitFor()
    await look(demo.parent, '24-paiement-refuse')
  })
})

describe('« Votre compte usager »', () => {
  test('one meal is cancelled: 3,80 € are announced, then come back', async () => {
    const { page } = demo.parent
    await page.goto('/mes-reservations?mois=2026-12')
    await heading(page, 'Mes réservations')
    await look(demo.parent, '25-mes-reservations')
    await press(page, /^Annuler.*Louane.*10 décembre|^Annuler.*10 décembre.*Louane/)
    await page.getByRole('dialog').getByText(/3,80/).first().waitFor()
    await look(demo.parent, '26-annuler')
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler ce repas' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto('/porte-monnaie')
    await page
      .getByText(/Annulation/)
      .first()
      .waitFor()
    await page.getByText(/8,60/).first().waitFor()
    await look(demo.parent, '27-porte-monnaie-mouvements')
  })

  test.each([
    ['/', 'Bonjour Élodie', '28-accueil-famille'],
    ['/commandes', 'Mes commandes', '29-commandes'],
    ['/mes-filiations', 'Mes filiations', '30-filiations'],
    ['/mon-compte', /./, '31-mon-compte'],
    ['/regles-des-services', 'Règles des services', '31-regles-des-services'],
    ['/accessibilite', /./, '32-accessibilite'],
    ['/mentions-legales', /./, '33-mentions-legales'],
    ['/confidentialite', /./, '34-confidentialite'],
    ['/conditions-generales', /./, '35-conditions-generales'],
    ['/cette-page-n-existe-pas', /./, '36-introuvable'],
  ])('%s', async (path, title, name) => {
    await demo.parent.page.goto(path)
    await heading(demo.parent.page, title)
    await look(demo.parent, name)
  })
})

describe('the town hall’s other side', () => {
  test('the register follows: one expected on the 10th, marked present on the day', async () => {
    const { page } = demo.agent
    clock.at('2026-12-10T12:10:00+01:00')
    await page.clock.setSystemTime(new Date('2026-12-10T12:10:00+01:00'))
    await page.goto('/admin/pointage?jour=2026-12-10')
    await signIn(page, 'mairie.coubon@exemple.fr', DEMO_PASSWORD, 'Se connecter') // left alone since the day before
    await page.getByText('Dupont Théo').first().waitFor()
    expect(await page.getByText('Dupont Louane').count()).toBe(0)
    await page.getByRole('group', { name: 'Dupont Théo' }).getByRole('button', { name: 'Présent' }).click()
    await page.getByRole('button', { name: '1 Présents' }).waitFor()
    await look(demo.agent, '37-console-pointage')
  })

  test('so does the kitchen', async () => {
    const { page } = demo.agent
    await page.goto('/admin/cuisine?jour=2026-12-11')
    await page.getByText('repas à préparer').waitFor()
    await page
      .getByRole('region', { name: /11 décembre/ })
      .getByText('2', { exact: true })
      .waitFor()
    await look(demo.agent, '38-console-cuisine')
  })

  test.each([
    ['/admin/familles', 'Familles', '39-console-familles'],
    ['/admin/calendriers', 'Calendriers', '40-console-calendriers'],
    ['/admin/commandes', 'Commandes', '41-console-commandes'],
    ['/admin/a-valider', 'À valider', '42-console-a-valider'],
  ])('%s', async (path, title, name) => {
    await demo.agent.page.goto(path)
    await heading(demo.agent.page, title)
    await look(demo.agent, name)
  })

  test('the family’s file shows what the parent has', async () => {
    const { page } = demo.agent
    await page.goto('/admin/familles?q=dupont')
    await page.getByRole('link', { name: /^Dupont Élodie/ }).click()
    await heading(page, /Dupont Élodie|Élodie Dupont/)
    await look(demo.agent, '43-console-famille')
  })
})

const choose = (page: Page, day: RegExp) => page.getByRole('gridcell').getByRole('button', { name: day }).click()

async function addBeneficiary(
  page: Page,
  firstName: string,
  [day, month, year]: [string, string, string],
): Promise<void> {
  await page.getByLabel('Prénom du bénéficiaire').fill(firstName)
  await page.getByLabel('Jour').fill(day)
  await page.getByLabel('Mois').fill(month)
  await page.getByLabel('Année').fill(year)
  await page.getByLabel('Type de filiation').selectOption({ label: 'Mère' })
  await press(page, 'Ajouter ce bénéficiaire')
  await page.getByText(`${firstName} est ajouté`).waitFor()
}

async function askAccess(
  page: Page,
  children: string[],
  button: string | RegExp = 'Ajouter ce service',
): Promise<void> {
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
  await page.getByRole('radio', { name: /^Enfant commune/ }).check()
  for (const child of children) await page.getByRole('checkbox', { name: child }).check()
  await press(page, button)
}

test('and every promise of the database still holds', async () => expect(await brokenPromises()).toEqual([]))
