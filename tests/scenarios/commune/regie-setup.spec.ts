import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { formatCents, wholeCents } from '../../../server/src/platform/money.js'
import { closePeriod, download } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { remit, take } from '../../support/desk.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { anOfficer, changeRegie, createRegie, regieSetup, regieSetups } from '../../support/regies.js'
import { town, useTown } from '../../support/town.js'

useTown()

type Person = Signed & { accountId: string }
let commune: TestCommune
let agglomeration: Person
let admin: Person
let regisseur: Person
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  agglomeration = await given.aStaffMember(null)
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** The code of what is no answer at all: an unknown id, or what is badly typed. */
const refusal = (answer: Promise<unknown>): Promise<string | undefined> =>
  answer.then(
    () => undefined,
    (caught: Error) => /"code":"(\w+)"/.exec(caught.message)?.[1],
  )

const codeOfCash = (codes: { kind: string; code: string | null }[]) => codes.find(({ kind }) => kind === 'CASH')?.code
const CASH = (code: string) => ({ codes: [{ kind: 'CASH', code }] })
const book = async (what: string, from: string, to: string) =>
  (await download(regisseur, `/books/${commune.regieId}/${what}?format=csv&from=${from}&to=${to}`)).bytes.toString()
const named = (input: object) => ({ name: `Régie ${crypto.randomUUID().slice(0, 8)}`, ...input })

test('the agglomeration creates a régie, with its SIRET, its act and what cash it may hold; its money is in euros', async () => {
  const input = named({
    ...{ siret: '214 300 780 00019', actReference: ' Délibération 2026-31 ' },
    ...{ actDate: '2026-03-02', cashLimitCents: 120_000 },
  })
  const made = await createRegie(agglomeration, input)
  expect(made).toMatchObject({
    ...{ __typename: 'RegieSetup', siret: '21430078000019', actReference: 'Délibération 2026-31' },
    ...{ cashLimitCents: 120_000, currency: 'EUR', communes: [], officers: [], revision: 1 },
  })
  expect(await createRegie(agglomeration, input)).toMatchObject({ reason: 'NAME_TAKEN' })
  expect(await refusal(createRegie(admin, named({})))).toBe('NOT_FOUND')
  const { rows } = await town().owner.query<{ kind: string }>(
    'select kind from ledger_account where regie_id = $1 and wallet_id is null',
    [made.id],
  )
  expect(rows.length).toBeGreaterThan(8)
})

test('a SIRET that cannot be one is refused beside its field; that of La Poste has its own rule', async () => {
  expect(await refusal(createRegie(agglomeration, named({ siret: '21430078000010' })))).toBe('BAD_USER_INPUT')
  expect(await refusal(createRegie(agglomeration, named({ siret: '1234' })))).toBe('BAD_USER_INPUT')
  expect(await createRegie(agglomeration, named({ siret: '35600000049800' }))).toMatchObject({
    siret: '35600000049800',
  })
})

test('a commune changes a régie of its own, and the second of two is shown the change of the first', async () => {
  const read = await regieSetup(admin, commune)
  expect(read.can.change).toEqual({ allowed: true, reason: null })
  const changed = await changeRegie(admin, commune, { name: `${read.name} bis`, cashLimitCents: 50_000 }, read)
  expect(changed).toMatchObject({ cashLimitCents: 50_000, revision: 2 })
  expect(await changeRegie(agglomeration, commune, { name: 'Autre' }, read)).toMatchObject({
    reason: 'CHANGED_MEANWHILE',
    current: { name: `${read.name} bis`, revision: 2 },
  })
  const { rows } = await town().owner.query<{ details: object; commune_id: string }>(
    `select details, commune_id from audit_event where action = 'REGIE_CHANGED' and subject_id = $1`,
    [commune.regieId],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    commune_id: commune.id,
    details: {
      before: { name: read.name, cashLimitCents: null },
      after: { name: `${read.name} bis`, cashLimitCents: 50_000 },
    },
  })
})

test('its régisseur reads it and changes nothing; an agent does not see it; another commune’s is not in the list', async () => {
  const elsewhere = await given.aCommune()
  expect((await regieSetups(admin, commune)).map(({ id }) => id)).toEqual([commune.regieId])
  const read = await regieSetup(regisseur, commune)
  expect(read.can.change.allowed).toBe(false)
  expect(await refusal(changeRegie(regisseur, commune, {}, read))).toBe('NOT_FOUND')
  const [agent, theirs] = [await given.aStaffMember(commune, 'AGENT'), await regieSetup(agglomeration, elsewhere)]
  expect(await refusal(regieSetups(admin, elsewhere))).toBe('NOT_FOUND')
  expect(await refusal(regieSetups(admin, null))).toBe('NOT_FOUND')
  expect((await regieSetups(agglomeration, null)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([commune.regieId, elsewhere.regieId]),
  )
  expect(await refusal(regieSetups(agent, commune))).toBe('NOT_FOUND')
  expect(await refusal(changeRegie(admin, elsewhere, {}, theirs))).toBe('NOT_FOUND')
})

test('a régie that two communes share is changed by the agglomeration alone', async () => {
  const other = await given.aCommune()
  await town().owner.query('update commune set regie_id = $2 where id = $1', [other.id, commune.regieId])
  const read = await regieSetup(admin, commune)
  expect(read.communes).toHaveLength(2)
  expect(read.can.change.reason).toBe('Plusieurs communes partagent cette régie : l’agglomération seule la modifie.')
  expect(await changeRegie(admin, commune, {}, read)).toMatchObject({ reason: 'SHARED' })
  expect(await changeRegie(agglomeration, commune, { cashLimitCents: 100 })).toMatchObject({ revision: 2 })
})

test('a code of the régie is what its journal, its balance, its remittance and its slips print', async () => {
  const family = await given.aFamily({ in: commune })
  const paid = await take(regisseur, commune, family)
  const slip = await remit(regisseur, commune, 'CASH', [paid.id])
  expect(codeOfCash((await changeRegie(admin, commune, CASH('5311'))).codes)).toBe('5311')
  const lines = async () =>
    (
      await ask<{ journal: { edges: { node: { kind: string; accountCode: string } }[] } }>(
        regisseur,
        `query ($id: UUID!) { journal(regieId: $id, from: "2026-11-01", to: "2026-11-30", first: 50, kinds: [CASH]) { edges { node { kind accountCode } } } }`,
        { id: commune.regieId },
      )
    ).journal.edges.map(({ node }) => node.accountCode)
  expect(await lines()).toEqual(['5311', '5311'])
  const books = (what: string) => book(what, '2026-11-01', '2026-11-30')
  expect(await books('journal')).toContain(';5311;')
  expect(await books('balance')).toContain('5311;Caisse : espèces')
  expect(await books('remittance')).toContain('5311 Caisse : espèces')
  const { deposit } = await ask<{ deposit: object }>(
    regisseur,
    'query ($id: UUID!) { deposit(id: $id) { accounts { code label } } }',
    { id: slip.id },
  )
  expect(deposit).toEqual({
    accounts: [
      { code: '5311', label: 'Caisse : espèces' },
      { code: '515', label: 'Compte au Trésor' },
    ],
  })
  expect(codeOfCash((await changeRegie(admin, commune, CASH(' '))).codes)).toBeNull()
  expect(await lines()).toEqual(['531', '531'])
})

test('a code that changes after a period is closed leaves the papers of that period as they were', async () => {
  const family = await given.aFamily({ in: commune })
  await changeRegie(admin, commune, CASH('5311'))
  await take(regisseur, commune, family)
  clock.at('2026-12-02T10:00:00+01:00')
  expect(await closePeriod(regisseur, commune.regieId, '2026-11-30')).toMatchObject({ __typename: 'ClosedPeriod' })
  await changeRegie(admin, commune, CASH('5319'))
  await take(regisseur, commune, family)
  const codes = async (what: string, from: string, to: string) => (await book(what, from, to)).match(/\b531\d?\b/g)
  expect(await codes('journal', '2026-11-01', '2026-12-31')).toEqual(['5311', '5319'])
  expect(await codes('balance', '2026-11-01', '2026-11-30')).toEqual(['5311'])
  expect(await codes('balance', '2026-12-01', '2026-12-31')).toEqual(['5319'])
})

test('who is named keeps the till; whoever loses the role stays on old papers and is told apart', async () => {
  const agent = await given.aStaffMember(commune, 'AGENT')
  const read = await regieSetup(admin, commune)
  expect(read.candidates.map(({ accountId }) => accountId)).toEqual([regisseur.accountId])
  const refused = await changeRegie(admin, commune, { officers: [anOfficer(agent.accountId)] })
  expect(refused).toMatchObject({ reason: 'NOT_REGISSEUR' })
  const made = await changeRegie(admin, commune, { officers: [anOfficer(regisseur.accountId)] })
  expect(made.officers).toMatchObject([{ kind: 'REGISSEUR', current: true, keepsTill: true }])
  await town().owner.query('delete from staff_member where account_id = $1', [regisseur.accountId])
  const after = await regieSetup(admin, commune)
  expect(after.officers).toMatchObject([{ current: true, keepsTill: false }])
  expect(after.candidates).toEqual([])
  // what is not touched is kept: somebody ends the office, and nobody is named again
  const ended = [anOfficer(regisseur.accountId, { endsOn: '2026-11-24' })]
  expect((await changeRegie(admin, commune, { officers: ended })).officers).toMatchObject([{ current: false }])
})

test('one régisseur a day, one office a person, and an end that comes after its beginning', async () => {
  const second = await given.aStaffMember(commune, 'REGISSEUR')
  const both = (change: object) => ({ officers: [anOfficer(regisseur.accountId), anOfficer(second.accountId, change)] })
  expect(await changeRegie(admin, commune, both({ startsOn: '2027-01-01' }))).toMatchObject({
    reason: 'TWO_REGISSEURS',
  })
  expect(await changeRegie(admin, commune, both({ accountId: regisseur.accountId, kind: 'DEPUTY' }))).toMatchObject({
    reason: 'TWO_OFFICES',
  })
  expect(await changeRegie(admin, commune, both({ kind: 'DEPUTY', endsOn: '2025-12-31' }))).toMatchObject({
    reason: 'ENDS_BEFORE',
  })
  expect((await changeRegie(admin, commune, both({ kind: 'DEPUTY' }))).officers).toHaveLength(2)
})

test('the slip and the closing name who answered for the till on their day', async () => {
  const family = await given.aFamily({ in: commune })
  const second = await given.aStaffMember(commune, 'REGISSEUR')
  await changeRegie(admin, commune, {
    siret: '21430078000027',
    officers: [
      anOfficer(regisseur.accountId, { endsOn: '2026-11-25' }),
      anOfficer(second.accountId, { startsOn: '2026-11-26' }),
    ],
  })
  const slipOn = async (at: string) => {
    clock.at(at)
    const paid = await take(regisseur, commune, family)
    const { id } = await remit(regisseur, commune, 'CASH', [paid.id])
    return ask<{ deposit: { regie: { siret: string; regisseur: string; deputies: string[] } } }>(
      regisseur,
      'query ($id: UUID!) { deposit(id: $id) { regie { siret regisseur deputies } } }',
      { id },
    )
  }
  const { officers } = await regieSetup(admin, commune)
  const nameOf = (who: Person) => officers.find(({ accountId }) => accountId === who.accountId)?.name
  const [first, next] = [await slipOn('2026-11-25T11:00:00+01:00'), await slipOn('2026-11-26T11:00:00+01:00')]
  expect(first.deposit.regie).toEqual({ siret: '21430078000027', regisseur: nameOf(regisseur), deputies: [] })
  expect(next.deposit.regie).toMatchObject({ regisseur: nameOf(second) })
})

test('cash above what the act lets it hold is told at the desk and on the page of the till, and at the limit not', async () => {
  const family = await given.aFamily({ in: commune })
  await changeRegie(admin, commune, { cashLimitCents: 4_000 })
  const agent = await given.aStaffMember(commune, 'AGENT')
  const warned = async (who: Signed) =>
    (
      await ask<{ deskTopUp: { cashWarning: string | null } }>(
        who,
        'mutation ($input: DeskTopUpInput!) { deskTopUp(input: $input) { ... on DeskPayment { cashWarning } } }',
        {
          input: {
            ...{ accountId: family.accountId, regieId: commune.regieId, method: 'CASH', amountCents: 2_000 },
            requestId: crypto.randomUUID(),
          },
        },
      )
    ).deskTopUp.cashWarning
  expect(await warned(agent)).toBeNull()
  expect(await warned(agent)).toBeNull()
  const sentence = `La caisse dépasse l’encaisse autorisée de ${formatCents(wholeCents(4_000))} : remettez des espèces en banque.`
  expect(await warned(agent)).toBe(sentence)
  const { cashPosition } = await ask<{ cashPosition: object }>(
    regisseur,
    'query ($id: UUID!) { cashPosition(regieId: $id) { cashCents cashLimitCents cashWarning } }',
    { id: commune.regieId },
  )
  expect(cashPosition).toEqual({ cashCents: 6_000, cashLimitCents: 4_000, cashWarning: sentence })
})
