import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { archiveCommune, changeCommune, communeSetup, withoutServices } from '../../support/communes.js'
import { cheque, doWithReason, remit, take } from '../../support/desk.js'
import { file, importAll, importCall, of, readFamilies } from '../../support/family-files.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { mail } from '../../support/imported-families.js'
import { balanceOf, checkPayment, topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, IBAN } from '../../support/refunds.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'
import { aWaitingCredit } from '../../support/waiting-credit.js'

useTown()

let commune: TestCommune
let agglomeration: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  agglomeration = await given.aStaffMember(null)
})

const otherRegie = () => changeCommune(agglomeration, commune, { regieId: null })
const LINE = (email: string) => `${email};Dupont;Camille;;Dupont;Zoé;3/9/2018;;Enfant commune;;20`

describe('a commune that shares its régie keeps it while its families have money there', () => {
  let neighbour: TestCommune
  beforeEach(async () => {
    neighbour = await given.aCommune({ regieId: commune.regieId })
  })

  test('a wallet with money, also of a family that has an access in the other commune too', async () => {
    const family = await given.aFamily({ in: [commune, neighbour], creditCents: 5000 })
    expect(await otherRegie()).toMatchObject({
      reason: 'REGIE_USED',
      message:
        'Cette commune a 1 porte-monnaie avec de l’argent dans sa régie : l’argent reste dans les comptes qui l’ont reçu. Sont comptées les familles qui ont, ou ont eu, un accès dans cette commune, même si elles en ont un dans une autre.',
    })
    expect(await balanceOf(family, commune.regieId)).toBe(5000)
    expect(await brokenPromises()).toEqual([])
  })

  test('money of families of the other commune alone does not hold it back', async () => {
    await given.aFamily({ in: neighbour, creditCents: 5000 })
    expect(await otherRegie()).toMatchObject({ __typename: 'CommuneSetup' })
    expect(await brokenPromises()).toEqual([])
  })

  test('a balance that was taken over, even once it was given back', async () => {
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await importAll(admin, await readFamilies(admin, commune.id, file(LINE(mail('repris')))))
    expect((await otherRegie()).message).toContain('1 solde repris et 1 porte-monnaie avec de l’argent')
  })

  test('it is archived only once the money of families that have no other commune there is given back', async () => {
    await given.aFamily({ in: commune, creditCents: 5000 })
    await withoutServices(commune)
    expect(await archiveCommune(agglomeration, commune)).toMatchObject({
      reason: 'STILL_USED',
      message:
        'Cette commune a encore : 1 porte-monnaie avec de l’argent. Archivez ses services, répondez aux demandes et rendez l’argent d’abord. Sont comptées, pour l’argent, les familles qui n’ont d’accès dans aucune autre commune de la régie.',
    })
  })

  test('a family that the other commune serves spends its money there: the commune is archived', async () => {
    await given.aFamily({ in: [commune, neighbour], creditCents: 5000 })
    await withoutServices(commune)
    expect(await archiveCommune(agglomeration, commune)).toMatchObject({ commune: { archived: true } })
    // and now the neighbour is the last one
    await withoutServices(neighbour)
    expect(await archiveCommune(agglomeration, neighbour)).toMatchObject({
      reason: 'STILL_USED',
      message: expect.stringContaining('1 porte-monnaie avec de l’argent'),
    })
    expect(await brokenPromises()).toEqual([])
  })
})

describe('money on its way holds a commune back, in its régie and from being archived', () => {
  const keptBy = async (words: string) => {
    expect(await otherRegie()).toMatchObject({ reason: 'REGIE_USED', message: expect.stringContaining(words) })
    await withoutServices(commune)
    expect(await archiveCommune(agglomeration, commune)).toMatchObject({
      reason: 'STILL_USED',
      message: expect.stringContaining(words),
    })
    expect((await communeSetup(agglomeration, commune)).can.archive.reason).toContain(words)
    expect(await brokenPromises()).toEqual([])
  }

  test('a top-up whose card page is open; it arrives where the family can spend it', async () => {
    const family = await given.aFamily({ in: commune })
    const { payment } = await topUp(family, commune.regieId, 2000)
    await keptBy('1 paiement par carte en cours')
    await onCardPage(payment?.url ?? '', 'accept')
    await checkPayment(family, payment?.id ?? '')
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
    await keptBy('1 porte-monnaie avec de l’argent')
  })

  test('cash in the till, and a refund that waits, when the wallet is empty again', async () => {
    const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
    const family = await given.aFamily({ in: commune })
    const taken = await take(regisseur, commune, family)
    const { refund } = await askRefund(family, {
      ...{ regieId: commune.regieId, amountCents: 2000, destination: 'IBAN', bankAccount: IBAN },
    })
    expect(refund?.status).toBeDefined()
    await keptBy('1 remboursement en attente')
    await keptBy('1 versement au guichet pas encore remis')
    await remit(regisseur, commune, 'CASH', [taken.id])
    expect((await otherRegie()).message).not.toContain('pas encore remis')
  })

  test('a debt of a cheque that bounced', async () => {
    const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
    const family = await given.aFamily({ in: commune })
    const taken = await take(regisseur, commune, family, { method: 'CHEQUE', ...cheque })
    await remit(regisseur, commune, 'CHEQUE', [taken.id])
    await askRefund(family, { regieId: commune.regieId, amountCents: 2000, destination: 'IBAN', bankAccount: IBAN })
    expect(await doWithReason('bounceCheque', regisseur, taken.id, 'Sans provision')).toMatchObject({ debtCents: 2000 })
    await keptBy('1 dette de chèque rejeté')
  })

  test('a credit note that waits for a second person', async () => {
    const asks = await given.aStaffMember(commune, 'REGISSEUR')
    const family = await given.aFamily({ in: commune, creditCents: 100 })
    await aWaitingCredit(family.accountId, commune.regieId, asks.accountId)
    await keptBy('1 avoir à confirmer')
  })
})

test('books with entries stay with the only commune that keeps them, when everything in them is settled', async () => {
  const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  const family = await given.aFamily({ in: commune })
  const taken = await take(regisseur, commune, family)
  await doWithReason('reverseDeskPayment', regisseur, taken.id)
  await town().owner.query(`update desk_decision set status = 'DONE' where status = 'WAITING'`)
  expect(await otherRegie()).toMatchObject({ reason: 'REGIE_USED' })
})

describe('where families book nothing, no money comes in', () => {
  const cash = async (family: Parameters<typeof take>[2]) =>
    take(await given.aStaffMember(commune, 'REGISSEUR'), commune, family)
  const refused = async () => {
    const family = await given.aFamily({ in: commune })
    expect(await topUp(family, commune.regieId, 1000)).toMatchObject({
      __typename: 'TopUpRefused',
      reason: 'COMMUNE_NOT_OPEN',
    })
    expect(await cash(family)).toMatchObject({ __typename: 'DeskRefused', reason: 'COMMUNE_NOT_OPEN' })
    const { rows } = await town().owner.query(
      'select (select count(*)::int from payment where regie_id = $1) + (select count(*)::int from desk_payment where regie_id = $1) as n',
      [commune.regieId],
    )
    expect(rows).toEqual([{ n: 0 }])
    expect(await brokenPromises()).toEqual([])
  }

  test('before a day of opening is chosen', async () => {
    await town().owner.query('update commune set opens_on = null where id = $1', [commune.id])
    await refused()
  })

  test('before the day has come; on the day it does', async () => {
    await town().owner.query(`update commune set opens_on = '2026-11-26' where id = $1`, [commune.id])
    await refused()
    clock.at('2026-11-26T00:00:00+01:00')
    const family = await given.aFamily({ in: commune })
    expect(await topUp(family, commune.regieId, 1000)).toMatchObject({ __typename: 'TopUpStarted' })
    expect(await cash(family)).toMatchObject({ __typename: 'DeskPayment' })
  })

  test('once it is archived; a family that another open commune of the régie serves still tops up', async () => {
    await withoutServices(commune)
    await archiveCommune(agglomeration, commune)
    await refused()
    const neighbour = await given.aCommune({ regieId: commune.regieId })
    const family = await given.aFamily({ in: [commune, neighbour] })
    expect(await topUp(family, commune.regieId, 1000)).toMatchObject({ __typename: 'TopUpStarted' })
  })
})

describe('families are imported before the opening, and never in an archived commune', () => {
  let admin: Signed
  beforeEach(async () => {
    admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  })

  test('before the opening, balances too', async () => {
    await town().owner.query('update commune set opens_on = null where id = $1', [commune.id])
    const done = await importAll(admin, await readFamilies(admin, commune.id, file(LINE(mail('avant')))))
    expect(done).toMatchObject({ state: 'DONE', counts: { balances: 1 } })
  })

  test('neither read, nor imported, nor invited in an archived commune', async () => {
    const draft = await readFamilies(admin, commune.id, file(LINE(mail('archivee'))))
    await withoutServices(commune)
    await archiveCommune(agglomeration, commune)
    const refusal = { __typename: 'ImportRefused', reason: 'COMMUNE_ARCHIVED' }
    expect(await readFamilies(admin, commune.id, file(LINE(mail('encore'))))).toMatchObject(refusal)
    expect(
      await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(draft), invite: true }),
    ).toMatchObject(refusal)
    const invite = `mutation ($id: UUID!) { answer: sendImportInvitations(importId: $id) { __typename ... on ImportRefused { reason } } }`
    expect(await ask(admin, invite, { id: of(draft).importId })).toEqual({ answer: refusal })
    expect(await codeOf(await given.aStaffMember(commune), invite, { id: of(draft).importId })).toBe('NOT_FOUND')
  })

  test('an import that waits for the worker when the commune is archived writes nothing, and says why', async () => {
    const draft = await readFamilies(admin, commune.id, file(LINE(mail('attend'))))
    await withoutServices(commune)
    await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(draft), invite: true })
    await archiveCommune(agglomeration, commune)
    await town().runJobs()
    const { rows } = await town().owner.query('select state, refusal from family_import where id = $1', [
      of(draft).importId,
    ])
    expect(rows).toEqual([{ state: 'DRAFT', refusal: 'La commune a été archivée entre-temps : rien n’a été importé.' }])
    expect(await brokenPromises()).toEqual([])
  })
})
