import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Price } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « 6,00 € pour une famille extérieure à la commune ; 3,00 € au forfait, 3,80 € sinon ». */
const price: Price = {
  first: [{ when: { resident: false }, price: 600 }, { when: { plan: 'forfait' }, price: 300 }, { price: 380 }],
}

let commune: TestCommune
let admin: Signed & { accountId: string }
let agent: Signed & { accountId: string }
let family: TestFamily
beforeEach(async () => {
  await publishCalendar()
  clock.at(NOW)
  commune = await given.aCommune({ name: 'Coubon', price, kept })
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, children: 2, creditCents: 10_000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const SETUP = 'id revision known readBy changedBy field { name label type scope source active choices { value label } }'
const FIELD = `__typename ... on CustomFieldSetup { ${SETUP} } ... on CustomFieldRefused { reason message current { revision } }`
const kept = ['resident', 'plan']
const CREATE = `mutation ($input: CreateCustomFieldInput!) { answer: createCustomField(input: $input) { ${FIELD} } }`
const CHANGE = `mutation ($input: ChangeCustomFieldInput!) { answer: changeCustomField(input: $input) { ${FIELD} } }`
const ARCHIVE = `mutation ($id: UUID!, $r: Int!) { answer: archiveCustomField(fieldId: $id, revision: $r) { ${FIELD} } }`
const RESTORE = `mutation ($id: UUID!, $r: Int!) { answer: restoreCustomField(fieldId: $id, revision: $r) { ${FIELD} } }`
const VALUE =
  '__typename ... on CustomValue { id status value label validFrom refusalReason } ... on CustomValueRefused { reason message }'
const GIVE = `mutation ($input: CustomValueInput!) { answer: giveCustomValue(input: $input) { ${VALUE} } }`
const DECIDE = `mutation ($input: DecideCustomValueInput!) { answer: decideCustomValue(input: $input) { ${VALUE} } }`
const WITHDRAW = 'mutation ($id: UUID!) { answer: withdrawCustomValue(valueId: $id) { __typename } }'

const NOW = '2026-11-30T09:00:00.000Z'

interface Answer {
  __typename: string
  id: string
  revision: number
  status?: string
  reason?: string
  message?: string
}
const run = async (who: Signed, query: string, variables: Record<string, unknown>) =>
  (await ask<{ answer: Answer }>(who, query, variables)).answer

const resident = {
  ...{ name: 'resident', label: 'Habite la commune', type: 'YES_NO', scope: 'FAMILY', source: 'FAMILY' },
  ...{ choices: [], position: 0 },
}
const plan = {
  ...{ name: 'plan', label: 'Formule', type: 'CHOICE', scope: 'BENEFICIARY', source: 'STAFF', position: 1 },
  choices: [
    { value: 'forfait', label: 'Forfait annuel' },
    { value: 'ticket', label: 'Au repas' },
  ],
}
const create = (field: object, who: Signed = admin) =>
  run(who, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...field } })
const give = (who: Signed, input: Record<string, unknown>) =>
  run(who, GIVE, { input: { validFrom: '2026-11-30', ...input } })
const decide = (who: Signed, valueId: string, accept: boolean, reason?: string, givenAt = NOW) =>
  run(who, DECIDE, { input: { valueId, givenAt, accept, reason } })
const pricesOn = async (day: string) => (await cellsOn(family, day)).map((cell) => cell.priceCents)
const line = (child = 0, day = '2026-12-08') => ({
  serviceId: commune.serviceId,
  beneficiaryId: family.children[child] ?? '',
  days: [day],
})
const mine = async () =>
  (
    await ask<{ family: { customValues: { label: string; status: string; field: { label: string } }[] } }>(
      family,
      '{ family { customValues { label status field { label } } } }',
    )
  ).family.customValues.map(({ field, label, status }) => `${field.label} : ${label} (${status})`)
const toReview = async (who: Signed = agent) =>
  (
    await ask<{ list: { id: string }[] }>(
      who,
      'query ($id: UUID!) { list: customValuesToReview(communeId: $id) { id } }',
      { id: commune.id },
    )
  ).list.map(({ id }) => id)

describe('what a commune keeps of its families', () => {
  test('is named once for règlements; what the product knows itself cannot be redefined', async () => {
    expect(await create(resident)).toMatchObject({ revision: 1, known: 0, readBy: ['Cantine'] })
    expect(await create({ ...resident, label: 'Autre' })).toMatchObject({ reason: 'NAME_TAKEN' })
    expect(await create({ ...plan, label: 'habite la commune' })).toMatchObject({ reason: 'LABEL_TAKEN' })
    for (const name of ['qf', 'tariffCents', 'weekday', 'debtCents', 'level', 'any'])
      expect(await create({ ...resident, name, label: name })).toMatchObject({ reason: 'NAME_OF_THE_PRODUCT' })
    for (const name of ['Navette', 'x', 'élève', 'a b', '2nd', 'drop table'])
      expect(await create({ ...resident, name, label: name })).toMatchObject({ reason: 'NAME_MALFORMED' })
    expect(await create({ ...plan, choices: plan.choices.slice(1) })).toMatchObject({ reason: 'CHOICES_MISSING' })
    const [one] = plan.choices
    expect(await create({ ...plan, choices: [one, { ...one, value: 'autre' }] })).toMatchObject({
      reason: 'CHOICE_TWICE',
      message: '« Forfait annuel » est proposée deux fois : gardez-en une.',
    })
  })

  test('is changed from what was read; a choice that was given stays; a règlement that reads it keeps it from the archive', async () => {
    const made = await create(plan)
    await give(agent, {
      accountId: family.accountId,
      fieldId: made.id,
      beneficiaryId: family.children[0],
      value: 'forfait',
    })
    const change = {
      fieldId: made.id,
      revision: 1,
      label: 'Formule',
      choices: plan.choices,
      source: 'STAFF',
      position: 1,
    }
    const other = [{ value: 'mensuel', label: 'Au mois' }, ...plan.choices.slice(1)]
    expect(await run(admin, CHANGE, { input: { ...change, choices: other } })).toMatchObject({
      reason: 'CHOICE_USED',
      message:
        '« Forfait annuel » a déjà été donnée pour des familles : gardez cette réponse, vous pouvez changer son nom.',
    })
    const renamed = plan.choices.map((choice) => ({ ...choice, label: `${choice.label} 2026` }))
    expect(await run(admin, CHANGE, { input: { ...change, choices: renamed } })).toMatchObject({
      revision: 2,
      known: 1,
    })
    expect(await mine()).toEqual(['Formule : Forfait annuel 2026 (VALID)'])
    expect(await run(admin, CHANGE, { input: change })).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
      current: { revision: 2 },
    })
    expect(await run(admin, ARCHIVE, { id: made.id, r: 2 })).toMatchObject({
      reason: 'FIELD_USED',
      message: 'Le règlement de « Cantine » lit cette information : publiez d’abord une version qui ne la lit plus.',
    })
  })

  test('a choice of what a règlement reads is not taken off, given or not', async () => {
    const made = await create(plan)
    const choices = [...plan.choices.slice(0, 1), { value: 'mensuel', label: 'Au mois' }]
    const input = { fieldId: made.id, revision: 1, label: 'Formule', choices, source: 'STAFF', position: 1 }
    expect(await run(admin, CHANGE, { input })).toMatchObject({
      reason: 'CHOICE_USED',
      message:
        'Le règlement de « Cantine » lit cette information : gardez la réponse « Au repas », vous pouvez changer son nom.',
    })
    expect(
      await run(admin, CHANGE, { input: { ...input, choices: [...plan.choices, ...choices.slice(1)] } }),
    ).toMatchObject({ revision: 2 })
  })

  test('a règlement reads it until the day, in the commune, on which another version is in force', async () => {
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy)
       select service_id, 2, '2026-12-01', now(), policy #- '{services,service,price}' from regulation where service_id = $1`,
      [commune.serviceId],
    )
    const { id, revision } = await create(plan)
    clock.at('2026-11-30T22:59:00.000Z')
    expect(await run(admin, ARCHIVE, { id, r: revision })).toMatchObject({ reason: 'FIELD_USED' })
    clock.at('2026-11-30T23:01:00.000Z')
    expect(await run(admin, ARCHIVE, { id, r: revision })).toMatchObject({ field: { active: false }, readBy: [] })
  })

  test('archived, it is neither asked nor read; restored, what was known is known again', async () => {
    const made = await create({ ...resident, name: 'navette', label: 'Prend la navette' })
    await give(agent, { accountId: family.accountId, fieldId: made.id, value: 'true' })
    expect(await run(admin, ARCHIVE, { id: made.id, r: 1 })).toMatchObject({ field: { active: false }, known: 1 })
    expect(await mine()).toEqual([])
    expect(await give(agent, { accountId: family.accountId, fieldId: made.id, value: 'true' })).toMatchObject({
      reason: 'ARCHIVED',
    })
    await run(admin, RESTORE, { id: made.id, r: 2 })
    expect(await mine()).toEqual(['Prend la navette : oui (VALID)'])
  })
})

test('a fact of the language takes the kind of answer that règlements expect; a name of the commune’s own takes any', async () => {
  for (const [name, type] of [
    ['resident', 'NUMBER'],
    ['plan', 'YES_NO'],
    ['yearGroup', 'CHOICE'],
    ['income', 'CHOICE'],
  ])
    expect(await create({ ...plan, name, type, label: `${name} ${type}` })).toMatchObject({ reason: 'TYPE_OF_FACT' })
  for (const name of ['constructor', 'toString'])
    expect(await create({ ...resident, name })).toMatchObject({ reason: 'NAME_OF_THE_PRODUCT' })
  expect(await create({ ...resident, name: 'navette', type: 'NUMBER' })).toMatchObject({ revision: 1 })
})

describe('the price of a family from elsewhere', () => {
  test('is shown, quoted and charged once the town hall has said so, from its day on', async () => {
    const { id: fieldId } = await create(resident)
    expect(await pricesOn('2026-12-08')).toEqual([380, 380])
    const { accountId } = family
    expect(await give(agent, { accountId, fieldId, value: 'false', validFrom: '2026-12-07' })).toMatchObject({
      status: 'VALID',
      label: 'non',
    })
    expect(await pricesOn('2026-12-04')).toEqual([380, 380])
    expect(await pricesOn('2026-12-08')).toEqual([600, 600])
    expect(await quote(family, [line()])).toMatchObject({ totalCents: 600 })
    expect(await placeOrder(family, { lines: [line()], expectedTotalCents: 600 })).toMatchObject({
      order: { totalCents: 600, status: 'PAID' },
    })
    await give(agent, { accountId, fieldId, value: 'true', validFrom: '2026-12-07' })
    expect(await quote(family, [line(1)])).toMatchObject({ totalCents: 380 })
    await give(agent, { accountId, fieldId, value: null, validFrom: '2027-01-01' })
    expect(await mine()).toEqual(['Habite la commune : non renseigné (VALID)', 'Habite la commune : oui (VALID)'])
  })

  test('follows the situation that the commune keeps for families from elsewhere, without a question', async () => {
    await town().owner.query(`update situation set residence = 'NON_RESIDENT' where id = $1`, [commune.situationId])
    expect(await pricesOn('2026-12-08')).toEqual([600, 600])
    const { id: fieldId } = await create(resident)
    await give(agent, { accountId: family.accountId, fieldId, value: 'true' })
    expect(await pricesOn('2026-12-08')).toEqual([380, 380])
  })

  test('is charged to who comes without a booking', async () => {
    const rules = { ...usualRules, attend_unreserved: [{}] }
    const here = await given.aCommune({ name: 'Aiguilhe', price, rules, kept })
    const [director, canteen] = [
      await given.aStaffMember(here, 'COMMUNE_ADMIN'),
      await given.aStaffMember(here, 'CANTEEN'),
    ]
    const other = await given.aFamily({ in: here, creditCents: 1000 })
    const { id: fieldId } = await run(director, CREATE, {
      input: { requestId: randomUUID(), communeId: here.id, ...resident },
    })
    await give(director, { accountId: other.accountId, fieldId, value: 'false' })
    clock.at('2026-12-08T12:00:00+01:00')
    await ask(
      canteen,
      `mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-08", beneficiaryId: $b) { __typename } }`,
      { s: here.serviceId, b: other.children[0] },
    )
    expect(await balanceOf(other, here.regieId)).toBe(400)
  })
})

describe('of each child', () => {
  test('the formula of one is not that of another', async () => {
    const { id: fieldId } = await create(plan)
    const { accountId, children } = family
    expect(await give(agent, { accountId, fieldId, value: 'forfait' })).toMatchObject({ reason: 'PERSON_MISSING' })
    await give(agent, { accountId, fieldId, beneficiaryId: children[1], value: 'forfait' })
    expect(await pricesOn('2026-12-08')).toEqual([380, 300])
    expect(await give(agent, { accountId, fieldId, beneficiaryId: children[0], value: 'gratuit' })).toMatchObject({
      reason: 'VALUE_MALFORMED',
    })
  })
})

describe('what a family gives', () => {
  test('waits for the town hall, which confirms it or refuses it with a reason; the family is told', async () => {
    const { id: fieldId } = await create(resident)
    const given1 = await give(family, { fieldId, value: 'false', validFrom: '2026-12-01' })
    expect(given1).toMatchObject({ status: 'PENDING' })
    expect(await pricesOn('2026-12-08')).toEqual([380, 380])
    const again = await give(family, { fieldId, value: 'false', validFrom: '2026-12-05' })
    expect(again.id).toBe(given1.id)
    expect(await toReview()).toEqual([again.id])
    expect(await decide(agent, again.id, false, ' x ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    expect(await decide(agent, again.id, false, 'Votre facture est de Coubon.')).toMatchObject({ status: 'REFUSED' })
    expect(await mine()).toEqual(['Habite la commune : non (REFUSED)'])
    expect(await decide(agent, again.id, true)).toMatchObject({ reason: 'NOT_PENDING' })
    const third = await give(family, { fieldId, value: 'false', validFrom: '2026-12-05' })
    expect(await decide(agent, third.id, true)).toMatchObject({ status: 'VALID' })
    expect(await pricesOn('2026-12-08')).toEqual([600, 600])
    const mails = await town().owner.query<{ id: string }>(
      `select payload ->> 'valueId' as id from outbox where payload ->> 'template' = 'custom-value-decided' and payload ->> 'valueId' = any($1)`,
      [[again.id, third.id]],
    )
    expect(mails.rows.map(({ id }) => id).sort()).toEqual([again.id, third.id].sort())
  })

  test('is confirmed as it was read: given again meanwhile, it is another answer', async () => {
    const { id: fieldId } = await create(resident)
    const { id } = await give(family, { fieldId, value: 'true' })
    clock.at('2026-11-30T09:05:00.000Z')
    await give(family, { fieldId, value: 'false' })
    expect(await decide(agent, id, true)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    expect(await decide(agent, id, true, undefined, '2026-11-30T09:05:00.000Z')).toMatchObject({
      status: 'VALID',
      value: 'false',
    })
  })

  test('of somebody who is no longer of the family is no longer asked', async () => {
    const { id: fieldId } = await create({ ...plan, source: 'FAMILY' })
    const { id } = await give(family, { fieldId, beneficiaryId: family.children[0], value: 'forfait' })
    await town().owner.query('update filiation set removed_at = now() where beneficiary_id = $1', [family.children[0]])
    expect(await toReview()).toEqual([])
    expect(await decide(agent, id, true)).toMatchObject({ reason: 'NOT_PENDING' })
  })

  test('may be taken back while nobody has answered', async () => {
    const { id: fieldId } = await create(resident)
    const { id } = await give(family, { fieldId, value: 'true' })
    await run(family, WITHDRAW, { id })
    expect(await toReview()).toEqual([])
    expect(await decide(agent, id, true)).toMatchObject({ reason: 'NOT_PENDING' })
  })

  test('is bounded: its day from today to a year, its value one of the field, and only what is asked of families', async () => {
    const { id: fieldId } = await create(resident)
    const { id: staffOnly } = await create(plan)
    for (const validFrom of ['2026-11-29', '2028-01-01', '2020-01-01'])
      expect(await give(family, { fieldId, value: 'true', validFrom })).toMatchObject({ reason: 'DAY_OUT_OF_BOUNDS' })
    for (const value of ['oui', '', 'TRUE', null])
      expect(await give(family, { fieldId, value })).toMatchObject({ reason: 'VALUE_MALFORMED' })
    expect(
      await give(family, { fieldId: staffOnly, beneficiaryId: family.children[0], value: 'forfait' }),
    ).toMatchObject({ reason: 'STAFF_ONLY' })
  })

  test('is of one’s own people and communes alone', async () => {
    const { id: fieldId } = await create(plan)
    const other = await given.aCommune({ name: 'Aiguilhe' })
    const stranger = await given.aFamily({ in: other })
    const agentThere = await given.aStaffMember(other)
    const there = { accountId: stranger.accountId, beneficiaryId: stranger.children[0] }
    expect(
      await codeOf(stranger, GIVE, { input: { fieldId, ...there, value: 'forfait', validFrom: '2026-12-01' } }),
    ).toBe('NOT_FOUND')
    const here = { accountId: family.accountId, beneficiaryId: family.children[0], fieldId, value: 'forfait' }
    expect(await codeOf(agentThere, GIVE, { input: { ...here, validFrom: '2026-12-01' } })).toBe('NOT_FOUND')
    expect(
      await codeOf(agent, GIVE, { input: { ...here, beneficiaryId: stranger.children[0], validFrom: '2026-12-01' } }),
    ).toBe('NOT_FOUND')
    const { id: asked } = await create(resident)
    const { id } = await give(family, { fieldId: asked, value: 'true' })
    expect(await codeOf(agentThere, DECIDE, { input: { valueId: id, givenAt: NOW, accept: true } })).toBe('NOT_FOUND')
    expect(await codeOf(stranger, WITHDRAW, { id })).toBe('NOT_FOUND')
  })

  test('is not confirmed by its own family: an agent who is a parent gives it like another parent', async () => {
    const { id: fieldId } = await create(resident)
    const { id: staffOnly } = await create(plan)
    const child = await given.aFamily({ in: commune })
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      child.accountId,
      commune.id,
    ])
    const given1 = await give(child, { fieldId, value: 'true' })
    expect(given1).toMatchObject({ status: 'PENDING' })
    expect(await decide(child, given1.id, true)).toMatchObject({ reason: 'OWN_FAMILY' })
    expect(await give(child, { fieldId: staffOnly, beneficiaryId: child.children[0], value: 'forfait' })).toMatchObject(
      { reason: 'OWN_FAMILY' },
    )
  })
})

test('two agents who write one answer of one day: the last one counts, and nobody sees an error', async () => {
  const { id: fieldId } = await create(resident)
  const { accountId } = family
  const colleague = await given.aStaffMember(commune)
  const answers = await Promise.all(
    [agent, colleague, agent, colleague].map((who, i) => give(who, { accountId, fieldId, value: String(i % 2 === 0) })),
  )
  expect(answers.map(({ status }) => status)).toEqual(['VALID', 'VALID', 'VALID', 'VALID'])
  const { rows } = await town().owner.query<{ n: number }>(
    `select count(*)::int as n from custom_value where field_id = $1 and status = 'VALID'`,
    [fieldId],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('an information that was archived still prices what was booked by a version that read it', async () => {
  const { id: fieldId } = await create({ ...resident, name: 'navette', label: 'Prend la navette' })
  await give(agent, { accountId: family.accountId, fieldId, value: 'true' })
  await run(admin, ARCHIVE, { id: fieldId, r: 1 })
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy)
     select service_id, 2, '2026-11-01', now(), jsonb_set(jsonb_set(policy, '{facts}', '{"navette": {}}'), '{services,service,price}',
       '{"first": [{"when": {"navette": true}, "price": 900}, {"price": 380}]}') from regulation where service_id = $1`,
    [commune.serviceId],
  )
  expect(await pricesOn('2026-12-08')).toEqual([900, 900])
})

test('the audit says which information, by whom and from when, and never the answer', async () => {
  const { id: fieldId } = await create({ ...plan, label: 'Allergie', name: 'allergie' })
  const { accountId, children } = family
  await give(agent, { accountId, fieldId, beneficiaryId: children[0], value: 'forfait' })
  const { rows } = await town().owner.query<{ details: unknown }>(
    `select details from audit_event where action = 'CUSTOM_VALUE_SET' and subject_id = $1`,
    [children[0]],
  )
  expect(rows).toEqual([{ details: { customField: 'Allergie', validFrom: '2026-11-30' } }])
})
