import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { changeCommune, type CommuneAnswer } from '../../support/communes.js'
import { given } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { createRegie } from '../../support/regies.js'
import { town, useTown } from '../../support/town.js'

useTown()

let agglomeration: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  agglomeration = await given.aStaffMember(null)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const zoneOf = async (regieId: string) =>
  (await town().owner.query<{ zone: string }>('select time_zone as zone from regie where id = $1', [regieId])).rows[0]
    ?.zone
const NOUMEA = { timeZone: 'Pacific/Noumea' }
let insee = 60_000
const create = async (input: object) =>
  (
    await ask<{ answer: CommuneAnswer }>(
      agglomeration,
      `mutation ($input: CreateCommuneInput!) { answer: createCommune(input: $input) { __typename
        ... on CommuneSetup { commune { timeZone archived regie { id } } } ... on CommuneRefused { reason message } } }`,
      {
        input: {
          ...{ name: `Anse ${randomUUID().slice(0, 8)}`, inseeCode: String(++insee), postalCode: '98800' },
          ...{ requestId: randomUUID(), schoolZone: 'A', regieId: null, ...NOUMEA, ...input },
        },
      },
    )
  ).answer

test('the days of a régie follow those of its only commune, while nothing is written in it', async () => {
  const commune = await given.aCommune()
  expect(await changeCommune(agglomeration, commune, NOUMEA)).toMatchObject({ commune: NOUMEA })
  expect(await zoneOf(commune.regieId)).toBe('Pacific/Noumea')
})

test('a commune that is open stays open when its time zone changes', async () => {
  const commune = await given.aCommune()
  await changeCommune(agglomeration, commune, NOUMEA)
  clock.at('2026-11-30T15:00:00+01:00') // the first of December in Nouméa
  await town().owner.query(`update commune set opens_on = '2026-12-01' where id = $1`, [commune.id])
  const read = async () =>
    (await ask<{ communes: { id: string }[] }>(agglomeration, '{ communes { id } }')).communes.some(
      ({ id }) => id === commune.id,
    )
  expect(await read()).toBe(true)
  expect(await changeCommune(agglomeration, commune, { timeZone: 'Europe/Paris' })).toMatchObject({
    commune: { timeZone: 'Europe/Paris' },
  })
  expect(await read()).toBe(true)
})

test('a commune overseas has a régie of its own hours: a new one, or one that waited for it in « Régies »', async () => {
  const made = await create({})
  expect(await zoneOf(made.commune?.regie.id ?? '')).toBe('Pacific/Noumea')
  const waiting = await createRegie(agglomeration, { name: `Régie ${randomUUID().slice(0, 8)}` })
  expect(await zoneOf(waiting.id)).toBe('Europe/Paris')
  expect(await create({ regieId: waiting.id })).toMatchObject({ commune: { regie: { id: waiting.id } } })
  expect(await zoneOf(waiting.id)).toBe('Pacific/Noumea')
})

test('communes that share a régie have one time zone: whoever comes with another is told which', async () => {
  const commune = await given.aCommune()
  expect(await create({ regieId: commune.regieId })).toMatchObject({
    reason: 'TIME_ZONE',
    message: expect.stringContaining('à l’heure de Paris'),
  })
  await given.aCommune({ regieId: commune.regieId })
  expect(await changeCommune(agglomeration, commune, NOUMEA)).toMatchObject({ reason: 'TIME_ZONE' })
  expect(await zoneOf(commune.regieId)).toBe('Europe/Paris')
})

test('a commune whose régie has entries keeps its time zone: their days are written', async () => {
  const commune = await given.aCommune()
  await given.aFamily({ in: commune, creditCents: 1000 })
  expect(await changeCommune(agglomeration, commune, NOUMEA)).toMatchObject({
    reason: 'TIME_ZONE',
    message: expect.stringContaining('sa commune garde ce fuseau horaire'),
  })
})

test('the database itself refuses a commune of another time zone than its régie', async () => {
  const commune = await given.aCommune()
  await expect(
    town().owner.query(`update commune set time_zone = 'Pacific/Noumea' where id = $1`, [commune.id]),
  ).rejects.toMatchObject({ constraint: 'commune_regie_time_zone' })
})
