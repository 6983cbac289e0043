import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../server/src/platform/day.js'
import { regieOnPaper } from '../../../server/src/modules/communes/index.js'
import { receiptFacts } from '../../../server/src/modules/reporting/papers.query.js'
import { closePeriod } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { archiveCommune, withoutServices } from '../../support/communes.js'
import { closeDay, doWithReason, remit, take } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { actOnRegie, changeRegie, regieSetup } from '../../support/regies.js'
import { town, useTown } from '../../support/town.js'

useTown()

type Person = Signed & { accountId: string }
let commune: TestCommune
let family: TestFamily
let agglomeration: Person
let regisseur: Person
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  agglomeration = await given.aStaffMember(null)
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const BEFORE = '21430078000019'
const AFTER = '21430078000027'
const called = (name: string, siret: string | null) => changeRegie(agglomeration, commune, { name, siret })
const receiptOf = async (who: Person, number: number) => {
  const { receipts } = await ask<{ receipts: { edges: { node: { id: string; number: string } }[] } }>(
    who,
    'query ($r: UUID!) { receipts(regieId: $r, first: 20) { edges { node { id number } } } }',
    { r: commune.regieId },
  )
  const id = receipts.edges.find(({ node }) => node.number === `2026-00000${number}`)?.node.id ?? ''
  return (await receiptFacts(town().db, id)).regie
}
const office = async (what: 'deposit' | 'cashClosing', id: string) =>
  (
    await ask<{ paper: { regie: { name: string; siret: string } } }>(
      regisseur,
      `query ($id: UUID!) { paper: ${what}(id: $id) { regie { name siret } } }`,
      { id },
    )
  ).paper.regie
const onBooks = async (day: string) => {
  const { name, siret } = await regieOnPaper(town().db, { regieId: commune.regieId, day: civilDay(day) })
  return { name, siret }
}

describe('a paper of money says for good what the régie was when it was made', () => {
  test('a receipt, a slip and a closing, the same day as the change too', async () => {
    const name = `Régie ${crypto.randomUUID().slice(0, 8)}`
    await called(`${name} ancienne`, BEFORE)
    const paid = await take(regisseur, commune, family)
    const slip = await remit(regisseur, commune, 'CASH', [paid.id])
    clock.at('2026-11-26T09:00:00+01:00')
    const closing = await closeDay(regisseur, commune, { day: '2026-11-25', countedCents: 0, expectedCents: 0 })
    await called(`${name} nouvelle`, AFTER)
    await take(regisseur, commune, family)
    const old = { name: `${name} ancienne`, siret: BEFORE }
    expect(await receiptOf(regisseur, 1)).toMatchObject({ ...old, communes: [commune.name] })
    expect(await office('deposit', slip.id ?? '')).toEqual(old)
    expect(await office('cashClosing', closing.id ?? '')).toEqual(old)
    expect(await receiptOf(regisseur, 2)).toMatchObject({ name: `${name} nouvelle`, siret: AFTER })
  })

  test('the books of a closed month, while those that are open say today’s', async () => {
    const name = `Régie ${crypto.randomUUID().slice(0, 8)}`
    await called(`${name} ancienne`, BEFORE)
    await take(regisseur, commune, family)
    clock.at('2026-12-02T10:00:00+01:00')
    expect(await closePeriod(regisseur, commune.regieId, '2026-11-30')).toMatchObject({ lastDay: '2026-11-30' })
    await called(`${name} nouvelle`, null)
    expect(await onBooks('2026-11-30')).toEqual({ name: `${name} ancienne`, siret: BEFORE })
    expect(await onBooks('2026-12-31')).toEqual({ name: `${name} nouvelle`, siret: null })
  })

  test('a receipt keeps the communes that the régie served, by the names they had', async () => {
    await take(regisseur, commune, family)
    await town().owner.query('update commune set name = $2 where id = $1', [commune.id, `${commune.name}-le-Neuf`])
    await take(regisseur, commune, family)
    expect((await receiptOf(regisseur, 1)).communes).toEqual([commune.name])
    expect((await receiptOf(regisseur, 2)).communes).toEqual([`${commune.name}-le-Neuf`])
  })
})

describe('a régie is archived', () => {
  test('once no commune uses it and it holds nothing; and comes back', async () => {
    const used = await regieSetup(agglomeration, commune)
    expect(await actOnRegie(agglomeration, 'archiveRegie', used)).toMatchObject({
      reason: 'STILL_USED',
      message: `${commune.name} : cette commune utilise la régie. Archivez-la, ou changez d’abord sa régie.`,
    })
    const paid = await take(regisseur, commune, family)
    await doWithReason('reverseDeskPayment', regisseur, paid.id)
    await withoutServices(commune)
    expect(await archiveCommune(agglomeration, commune)).toMatchObject({ __typename: 'CommuneSetup' })
    expect(await actOnRegie(agglomeration, 'archiveRegie', used)).toMatchObject({
      reason: 'STILL_USED',
      message: 'Cette régie a encore : 1 caisse à arrêter. Finissez d’abord ce qui reste.',
    })
    expect(await closeDay(regisseur, commune, { countedCents: 0, expectedCents: 0 })).toMatchObject({
      __typename: 'CashClosing',
    })
    const archived = await actOnRegie(agglomeration, 'archiveRegie', used)
    expect(archived).toMatchObject({ archived: true, timeZone: 'Europe/Paris', revision: used.revision + 1 })
    await expect(
      town().owner.query('update commune set archived_at = null where id = $1', [commune.id]),
    ).rejects.toMatchObject({ constraint: 'regie_of_live_commune' })
    const { answer } = await ask<{ answer: object }>(
      agglomeration,
      `mutation ($id: UUID!) { answer: restoreCommune(communeId: $id, revision: 2) { ... on CommuneRefused { reason message } } }`,
      { id: commune.id },
    )
    expect(answer).toMatchObject({ reason: 'REGIE_ARCHIVED' })
    expect(await actOnRegie(agglomeration, 'restoreRegie', archived)).toMatchObject({ archived: false })
  })

  test('from what was read, and by the agglomeration alone', async () => {
    const setup = await regieSetup(agglomeration, commune)
    expect(await actOnRegie(agglomeration, 'archiveRegie', { ...setup, revision: 99 })).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
    })
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await expect(actOnRegie(admin, 'archiveRegie', setup)).rejects.toThrow('NOT_FOUND')
    expect(await regieSetup(admin, commune)).toMatchObject({ can: { archive: { allowed: false } } })
  })
})
