import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { familyInRegie, statementFacts, taxFacts } from '../../../server/src/modules/reporting/papers.query.js'
import { closePeriod, download, earnAt } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'
import { civilDay } from '../../../server/src/platform/day.js'

useTown()

const rules = { ...usualRules, absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const }] }
let commune: TestCommune
let regisseur: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const born = (child: string | undefined, day: string) =>
  town().owner.query('update beneficiary set birth_date = $2 where id = $1', [child, day])
const familyOf = (family: TestFamily) => familyInRegie(town().db, family.accountId, commune.regieId, null)
const taxOf = async (family: TestFamily, year: number) =>
  (await taxFacts(town().db, await familyOf(family), year)).lines
/** To look at with the eyes: PAPERS_DIR=/tmp/papers. */
const keep = (name: string, bytes: Buffer) => {
  const folder = process.env['PAPERS_DIR']
  if (folder) writeFileSync(`${folder}/${name}`, bytes)
}
const RECEIPTS = `query ($id: UUID) { family(accountId: $id) { receipts(first: 20) { edges { node { id number day method amountCents label regieName } } }
  papers { regieId months years closedUntil } } }`
interface Papers {
  family: {
    receipts: { edges: { node: { id: string; number: string } }[] }
    papers: { months: string[]; years: number[] }[]
  }
}

test('each payment has a receipt that its family and the régie can print, and nobody else', async () => {
  const { family } = await given.aBookedMeal(commune)
  const { family: read } = await ask<Papers>(family, RECEIPTS)
  expect(read).toEqual({
    receipts: {
      edges: [
        {
          node: {
            id: expect.any(String) as unknown,
            number: '2026-000001',
            day: '2026-11-25',
            method: 'CARD',
            amountCents: 380,
            label: 'Recharge du porte-monnaie',
            regieName: expect.stringContaining('Régie') as unknown,
          },
        },
      ],
    },
    papers: [{ regieId: commune.regieId, months: ['2026-11'], years: [2026], closedUntil: null }],
  })
  const path = `/papers/receipts/${read.receipts.edges[0]?.node.id}`
  const mine = await download(family, path)
  keep('recu.pdf', mine.bytes)
  expect(mine.status).toBe(200)
  expect(mine.headers.get('content-type')).toBe('application/pdf')
  expect(mine.headers.get('content-disposition')).toContain('attachment; filename="recu-2026-000001.pdf"')
  expect(mine.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await download(regisseur, path)).bytes.equals(mine.bytes)).toBe(true)
  expect((await download(await given.aStaffMember(commune, 'AGENT'), path)).status).toBe(200)
  const strangers = [
    await given.aFamily({ in: commune }),
    await given.aStaffMember(commune, 'CANTEEN'),
    await given.aStaffMember(await given.aCommune(), 'REGISSEUR'),
  ]
  for (const who of strangers) expect((await download(who, path)).status).toBe(404)
  expect((await download(null, path)).status).toBe(401)
  const { rows } = await town().owner.query(
    `select count(*)::int as reads from audit_event where action = 'RECEIPT_READ' and subject_id = $1`,
    [read.receipts.edges[0]?.node.id],
  )
  expect(rows).toEqual([{ reads: 3 }])
})

test('the statement of a month opens and closes on the wallet, and counts the meals consumed', async () => {
  const { family } = await given.aBookedMeal(commune)
  await earnAt('2026-12-08T18:00:00+01:00')
  await given.credit(family.accountId, commune.regieId, 1_000)
  const december = await statementFacts(
    town().db,
    await familyOf(family),
    civilDay('2026-12-01'),
    civilDay('2026-12-31'),
  )
  expect(december).toMatchObject({
    openingCents: 0,
    moves: [{ day: '2026-12-08', cause: 'TOP_UP', amountCents: 1_000 }],
    consumed: [{ firstName: 'Louane', meals: 1, cents: 380 }],
  })
  const november = await statementFacts(
    town().db,
    await familyOf(family),
    civilDay('2026-11-01'),
    civilDay('2026-11-30'),
  )
  expect(november.moves.map((m) => [m.cause, m.amountCents])).toEqual([
    ['TOP_UP', 380],
    ['ORDER', -380],
  ])
  expect(november.consumed).toEqual([])
  const pdf = await download(family, `/papers/statements/${commune.regieId}/2026-12`)
  keep('releve.pdf', pdf.bytes)
  expect(pdf.status).toBe(200)
  expect(
    (await download(regisseur, `/papers/statements/${commune.regieId}/2026-12?accountId=${family.accountId}`)).status,
  ).toBe(200)
  expect(
    (
      await download(
        await given.aFamily({ in: commune }),
        `/papers/statements/${commune.regieId}/2026-12?accountId=${family.accountId}`,
      )
    ).status,
  ).toBe(404)
  expect((await download(family, `/papers/statements/${commune.regieId}/2026-13`)).status).toBe(404)
})

test('the tax statement holds the care of children under six on 1 January, on the day it was earned', async () => {
  const { family } = await given.aBookedMeal(commune)
  const [child] = family.children
  await born(child, '2020-01-02')
  expect(await taxOf(family, 2026)).toEqual([]) // paid, not consumed yet
  await earnAt('2026-12-08T18:00:00+01:00')
  expect(await taxOf(family, 2026)).toMatchObject([{ firstName: 'Louane', meals: 1, careCents: 190 }])
  expect(await taxOf(family, 2027)).toEqual([])
  await born(child, '2020-01-01') // six years old on that very day
  expect(await taxOf(family, 2026)).toEqual([])
  await born(child, '2020-01-02')
  const pdf = await download(family, `/papers/tax/${commune.regieId}/2026`)
  keep('attestation.pdf', pdf.bytes)
  expect(pdf.status).toBe(200)
})

test('what an absence gives back the next year leaves the closed year as it was signed', async () => {
  const { family } = await given.aBookedMeal(commune)
  const [child] = family.children
  await born(child, '2021-06-01')
  await earnAt('2027-01-02T08:00:00+01:00')
  expect((await closePeriod(regisseur, commune.regieId, '2026-12-31')).__typename).toBe('ClosedPeriod')
  const papers = ['tax/2026', 'statements/2026-12'].map((p) => p.replace('/', `/${commune.regieId}/`))
  const print = () => Promise.all(papers.map(async (p) => (await download(family, `/papers/${p}`)).bytes))
  const signed = await print()
  const canteen = await given.aStaffMember(commune, 'CANTEEN')
  clock.at('2027-01-05T10:00:00+01:00')
  const { recordAttendance } = await ask<{ recordAttendance: { __typename: string } }>(
    canteen,
    `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename } }`,
    { s: commune.serviceId, marks: [{ beneficiaryId: child, status: 'ABSENT_JUSTIFIED' }] },
  )
  const again = await print()
  expect(again.map((bytes, i) => bytes.equals(signed[i] as Buffer))).toEqual([true, true])
  expect(await taxOf(family, 2026)).toMatchObject([{ meals: 1, careCents: 190 }])
  if (recordAttendance.__typename !== 'AttendanceRefused')
    expect(await taxOf(family, 2027)).toMatchObject([{ meals: 0, careCents: -190 }])
})

test('a child whose price is food only has a line at zero', async () => {
  const { family } = await given.aBookedMeal(commune)
  await born(family.children[0], '2021-06-01')
  await town().owner.query('update booking set food_cents = price_cents where account_id = $1', [family.accountId])
  await earnAt('2026-12-08T18:00:00+01:00')
  expect(await taxOf(family, 2026)).toMatchObject([{ meals: 1, careCents: 0 }])
})

test('names that would do harm are only text', async () => {
  const { family } = await given.aBookedMeal(commune)
  await town().owner.query(`update account set last_name = $2, first_name = 'שלום' where id = $1`, [
    family.accountId,
    '\u202egnp.exe' + ' =cmd()😀<b>é'.repeat(8),
  ])
  const { family: read } = await ask<Papers>(family, RECEIPTS)
  const pdf = await download(family, `/papers/receipts/${read.receipts.edges[0]?.node.id}`)
  keep('hostile.pdf', pdf.bytes)
  expect(pdf.status).toBe(200)
  expect(pdf.bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction)\b/)
})
