import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import type { PdfPaper } from '../../platform/pdf.js'
import { receiptPaper, statementPaper, taxPaper } from './papers.policy.js'
import { wholeCents } from '../../platform/money.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
/** A paper as it is read: a line a block, a fact or a row. */
const read = (paper: PdfPaper): string[] =>
  paper.blocks
    .flatMap((b) => {
      if (b.kind === 'facts') return b.facts.map(([name, value]) => `${name} : ${value}`)
      if (b.kind === 'address') return [...b.lines]
      if (b.kind === 'page') return []
      if (b.kind !== 'table') return [b.text]
      const rows = [b.columns.map((c) => c.title), ...b.rows, b.total ?? []]
      return rows.map((row) => row.join(' | '))
    })
    .map(plain)

const facts = {
  id: 'r',
  accountId: 'a',
  regieId: 'g',
  identityId: 'i',
  regie: { name: 'Régie de Coubon', siret: null, regisseur: null, deputies: [], communes: ['Aiguilhe', 'Coubon'] },
  family: 'Dupont Camille',
  year: 2026,
  number: 2,
  method: 'CASH' as const,
  amountCents: wholeCents(600),
  label: 'Versement au guichet',
  day: civilDay('2026-11-25'),
  orderNumber: null,
}

test('a receipt for CESU says what they are for; one for cash has nothing to say', () => {
  const text = (method: 'CESU' | 'CASH') => JSON.stringify(receiptPaper({ ...facts, method }))
  expect(text('CESU')).toContain('Pour la garde des enfants')
  expect(text('CASH')).not.toContain('garde')
})

test('a receipt says what came in, how, from whom, and its number', () => {
  const paper = receiptPaper(facts)
  expect(paper).toMatchObject({ title: 'Reçu n° 2026-000002', issuer: 'Régie de Coubon', day: civilDay('2026-11-25') })
  expect(read(paper)).toEqual([
    'Numéro : 2026-000002',
    'Date : mercredi 25 novembre 2026',
    'Reçu de : Dupont Camille',
    'Montant : 6,00 €',
    'Moyen de paiement : Espèces',
    'Objet : Versement au guichet',
    'Régie de Coubon · Régie de recettes : Aiguilhe, Coubon. Reçu délivré par le régisseur pour le compte du comptable public ; les numéros se suivent sans interruption dans l’année.',
  ])
  expect(read(receiptPaper({ ...facts, orderNumber: 'CF-0000012' }))).toContain(
    'Objet : Versement au guichet CF-0000012',
  )
  expect(read(receiptPaper({ ...facts, regie: { ...facts.regie, communes: [] } })).at(-1)).toMatch(
    /^Régie de Coubon · Régie de recettes\. /,
  )
})

const family = {
  accountId: 'a',
  regieId: 'g',
  regie: { ...facts.regie, communes: ['Coubon'] },
  timeZone: 'Europe/Paris',
  closedUntil: civilDay('2026-11-30'),
  family: 'Dupont Camille',
  address: '3 rue des Écoles, 43700 Coubon',
}
const CLOSED = 'Période close par le régisseur : ce document ne changera plus.'
const OPEN = 'Période non close : ce document peut encore changer.'

test('a statement goes from the first to the last balance, with what was consumed', () => {
  const moves = [
    { day: civilDay('2026-11-03'), cause: 'DESK_TOP_UP' as const, detail: null, amountCents: wholeCents(5000) },
    { day: civilDay('2026-11-10'), cause: 'ORDER' as const, detail: 'CF-0000012', amountCents: wholeCents(-760) },
  ]
  const meals = { lastName: 'Dupont', service: 'Cantine' }
  const consumed = [
    { ...meals, firstName: 'Théo', meals: 2, cents: wholeCents(760) },
    { ...meals, firstName: 'Louane', meals: 3, cents: wholeCents(1140) },
  ]
  const paper = statementPaper({ ...family, openingCents: wholeCents(1000), moves, consumed }, '2026-11')
  expect(paper).toMatchObject({
    title: 'Relevé de novembre 2026',
    issuer: 'Régie de Coubon',
    day: civilDay('2026-11-30'),
  })
  expect(read(paper)).toEqual([
    'Famille : Dupont Camille',
    'Solde au début du mois : 10,00 €',
    'Solde à la fin du mois : 52,40 €',
    'Mouvements du porte-monnaie',
    'Date | Mouvement | Montant',
    '03/11/2026 | Encaissement au guichet | 50,00 €',
    '10/11/2026 | Commande payée avec le porte-monnaie : CF-0000012 | −7,60 €',
    ' | Solde à la fin du mois | 52,40 €',
    'Repas et accueils consommés',
    'Enfant | Service | Nombre | Montant',
    'Théo Dupont | Cantine | 2 | 7,60 €',
    'Louane Dupont | Cantine | 3 | 11,40 €',
    'Total |  | 5 | 19,00 €',
    CLOSED,
  ])
})

test('a statement of nothing says so; a period is closed from its last day on', () => {
  const nothing = { ...family, openingCents: wholeCents(0), moves: [], consumed: [] }
  const lines = read(statementPaper(nothing, '2026-12'))
  expect(lines).toContain('Aucun mouvement ce mois-ci.')
  expect(lines).toContain('Rien n’a été consommé ce mois-ci.')
  expect(lines.at(-1)).toBe(OPEN)
  expect(read(statementPaper({ ...nothing, closedUntil: null }, '2026-11')).at(-1)).toBe(OPEN)
  expect(read(statementPaper({ ...nothing, closedUntil: civilDay('2026-11-29') }, '2026-11')).at(-1)).toBe(OPEN)
})

const line = {
  childId: 'l',
  firstName: 'Louane',
  lastName: 'Dupont',
  birthDate: civilDay('2021-05-10'),
  service: 'Garderie du matin',
  meals: 10,
  careCents: wholeCents(1500),
}

test('a tax statement has a line a service, the total of a child who has several, and the total of all', () => {
  const evening = { ...line, service: 'Garderie du soir', meals: 4, careCents: wholeCents(800) }
  const other = { ...line, childId: 't', firstName: 'Théo', birthDate: civilDay('2022-01-02') }
  const paper = taxPaper({ ...family, lines: [line, evening, other] }, 2026)
  expect(paper).toMatchObject({
    title: 'Attestation de frais de garde 2026',
    issuer: 'Régie de Coubon',
    day: civilDay('2026-12-31'),
  })
  expect(read(paper)).toEqual([
    'Famille : Dupont Camille',
    'Adresse : 3 rue des Écoles, 43700 Coubon',
    'Année : 2026',
    'Total des frais de garde : 38,00 €',
    'Frais de garde payés et consommés du 1er janvier au 31 décembre 2026, pour les enfants de moins de six ans au 1er janvier 2026.',
    'Enfant | Né(e) le | Service | Jours | Frais de garde',
    'Louane Dupont | 10/05/2021 | Garderie du matin | 10 | 15,00 €',
    'Louane Dupont | 10/05/2021 | Garderie du soir | 4 | 8,00 €',
    'Total pour Louane |  |  | 14 | 23,00 €',
    'Théo Dupont | 02/01/2022 | Garderie du matin | 10 | 15,00 €',
    'Total |  |  |  | 38,00 €',
    expect.stringMatching(/^Sources : article 200 quater B .+ Déduisez les aides reçues pour ces frais/),
    OPEN,
  ])
})

test('a line of nothing is explained; a family without young children reads that it has none', () => {
  const zero = 'Une ligne à 0,00 € : ce que la famille a payé pour ce service est le prix du repas, que la loi exclut.'
  expect(read(taxPaper({ ...family, lines: [line] }, 2026))).not.toContain(zero)
  expect(read(taxPaper({ ...family, lines: [line, { ...line, careCents: wholeCents(0) }] }, 2026))).toContain(zero)
  const none = read(taxPaper({ ...family, address: null, closedUntil: civilDay('2026-12-31'), lines: [] }, 2026))
  expect(none).toContain(
    'Aucun enfant de moins de six ans au 1er janvier 2026 n’a fréquenté un service de cette régie cette année-là.',
  )
  expect(none.join()).not.toContain('Adresse')
  expect(none).toContain('Total des frais de garde : 0,00 €')
  expect(none.at(-1)).toBe(CLOSED)
})
