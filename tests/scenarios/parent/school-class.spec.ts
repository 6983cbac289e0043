import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { aClass, enrolled } from '../../support/given/class.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { revisionOf } from '../../support/revisions.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let agent: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune, children: 1, creditCents: 1000 })
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const rows = async <T extends object>(sql: string, values: unknown[]) => (await town().owner.query<T>(sql, values)).rows
const UPDATE = `mutation ($id: UUID!, $revision: Int!, $input: BeneficiaryInput!) {
  answer: updateBeneficiary(filiationId: $id, revision: $revision, input: $input) {
  __typename ... on FamilyRefused { reason message } } }`
const asked = async (more: object) => {
  const [filiation] = await rows<{ id: string }>('select id from filiation where account_id = $1', [family.accountId])
  const [known] = await rows<{ first: string; last: string; born: string }>(
    'select first_name as first, last_name as last, birth_date::text as born from beneficiary where id = $1',
    [family.children[0]],
  )
  const input = { firstName: known?.first, lastName: known?.last, birthDate: known?.born, type: 'MOTHER', ...more }
  return { id: filiation?.id, revision: await revisionOf(filiation?.id), input }
}
const update = async (who: Signed, more: object) =>
  (await ask<{ answer: { __typename: string; reason?: string } }>(who, UPDATE, await asked(more))).answer
const child = async () =>
  (
    await ask<{ family: { filiations: { beneficiary: object }[] } }>(
      family,
      '{ family { filiations { beneficiary { schoolClass typedClass schoolPlace { school name level schoolYear } } } } }',
    )
  ).family.filiations[0]?.beneficiary
const enrolments = () =>
  rows('select school_year as year, level from class_enrolment where beneficiary_id = $1 order by 1', [
    family.children[0],
  ])
const byLevel = () =>
  rows(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-01', now(), $2)`,
    [
      commune.serviceId,
      JSON.stringify(
        policyOf({ ...usualRules, book: [{ when: { level: ['CE1'] }, until: { back: 1, at: '09:00' } }] }),
      ),
    ],
  )
interface Change {
  id: string
  differences: { fact: string; before: string | null; after: string | null }[]
}
const queue = async () =>
  (
    await ask<{ changesToReview: Change[] }>(
      agent,
      'query ($id: UUID!) { changesToReview(communeId: $id) { id differences { fact before after } } }',
      { id: commune.id },
    )
  ).changesToReview
const accept = async (id: string | undefined) =>
  (
    await ask<{ answer: { __typename: string; reason?: string } }>(
      agent,
      'mutation ($id: UUID!) { answer: decideChange(id: $id, accept: true) { __typename ... on ChangeRefused { reason } } }',
      { id },
    )
  ).answer

test('a family chooses a class of the list, which replaces what it had typed; or says that it is not in the list', async () => {
  const classId = await aClass(commune, { name: 'CE1-CE2', levels: ['CE1', 'CE2'] })
  await update(family, { schoolClass: 'CE 1' })
  expect(await child()).toMatchObject({ schoolClass: 'CE 1', typedClass: 'CE 1', schoolPlace: null })
  expect(await update(family, { schoolPlace: { classId, level: 'CE1' } })).toEqual({ __typename: 'Filiation' })
  expect(await child()).toEqual({
    schoolClass: 'CE1-CE2 (CE1)',
    typedClass: null,
    schoolPlace: { school: 'École du Bourg', name: 'CE1-CE2', level: 'CE1', schoolYear: '2026-2027' },
  })
  // who says nothing of it leaves it
  await update(family, { schoolClass: 'CM2' })
  expect(await child()).toMatchObject({ schoolClass: 'CE1-CE2 (CE1)', typedClass: null })
  await update(family, { schoolPlace: null, schoolClass: 'ULIS' })
  expect(await child()).toEqual({ schoolClass: 'ULIS', typedClass: 'ULIS', schoolPlace: null })
  expect(await enrolments()).toEqual([])
  const wrong = await asked({ schoolPlace: { classId, level: 'CM2' } })
  expect(await codeOf(family, UPDATE, wrong)).toBe('BAD_USER_INPUT')
  await rows('update school_class set archived = true where id = $1', [classId])
  expect(await update(family, { schoolPlace: { classId, level: 'CE1' } })).toMatchObject({
    reason: 'CLASS_GONE',
    message: 'La classe « École du Bourg, CE1-CE2 » n’est plus proposée : choisissez-en une autre dans la liste.',
  })
})

test('a class of a commune that is not open is one that a family cannot know; who is in it already keeps it', async () => {
  const elsewhere = await given.aCommune()
  const classId = await aClass(elsewhere, { name: 'CP', levels: ['CP'] })
  await rows('update commune set opens_on = null where id = $1', [elsewhere.id])
  const unknown = {
    reason: 'CLASS_GONE',
    message: 'Cette classe n’est plus proposée : choisissez-en une autre dans la liste.',
  }
  for (const id of [classId, randomUUID()])
    expect(await update(family, { schoolPlace: { classId: id, level: 'CP' } })).toMatchObject(unknown)
  expect(await enrolments()).toEqual([])
  await rows(
    `insert into class_enrolment (beneficiary_id, school_year, class_id, commune_id, level) values ($1, '2026-2027', $2, $3, 'CP')`,
    [family.children[0], classId, elsewhere.id],
  )
  expect(await update(family, { schoolPlace: { classId, level: 'CP' }, diet: 'NO_MEAT' })).toEqual({
    __typename: 'Filiation',
  })
})

test('a class where the town hall placed a child meanwhile stays, whatever an older form of its family says', async () => {
  const first = await aClass(commune, { name: 'CE1-CE2', levels: ['CE1', 'CE2'] })
  const second = await aClass(commune, { name: 'CM1', levels: ['CM1'] })
  await update(family, { schoolPlace: { classId: first, level: 'CE2' } })
  const opened = await asked({ schoolPlace: { classId: first, level: 'CE2' }, diet: 'NO_MEAT' })
  await ask(agent, 'mutation ($i: PlaceChildrenInput!) { placeChildren(input: $i) { __typename } }', {
    i: {
      communeId: commune.id,
      schoolYear: '2026-2027',
      placements: [{ beneficiaryId: family.children[0], fromClassId: first, classId: second }],
    },
  })
  expect((await ask<{ answer: object }>(family, UPDATE, opened)).answer).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
  expect(await child()).toMatchObject({ schoolPlace: { name: 'CM1' } })
})

test('a class that decides waits for the town hall; it counts once it is accepted, and not if it is gone', async () => {
  await byLevel()
  const classId = await aClass(commune, { name: 'CE1 A', levels: ['CE1'] })
  await update(family, { schoolPlace: { classId, level: 'CE1' } })
  expect(await enrolments()).toEqual([])
  const [change] = await queue()
  expect(change?.differences).toEqual([{ fact: 'SCHOOL_CLASS', before: null, after: 'École du Bourg, CE1 A' }])
  await rows('update school_class set archived = true where id = $1', [classId])
  expect(await accept(change?.id)).toMatchObject({ reason: 'CLASS_GONE' })
  expect(await enrolments()).toEqual([])
  await rows('update school_class set archived = false where id = $1', [classId])
  expect(await accept(change?.id)).toEqual({ __typename: 'FactChange' })
  expect(await enrolments()).toEqual([{ year: '2026-2027', level: 'CE1' }])
  expect(await child()).toMatchObject({ schoolClass: 'CE1 A', typedClass: null })
})

test('a règlement reads the level of the class of the day', async () => {
  await byLevel()
  await rows(`update beneficiary set school_class = 'CM2' where id = $1`, [family.children[0]])
  const order = () =>
    placeOrder(family, {
      lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
      expectedTotalCents: 380,
    })
  expect(await order()).toMatchObject({ __typename: 'OrderRefused', reason: 'DAYS_UNAVAILABLE' })
  await enrolled(family.children[0], await aClass(commune, { name: 'CE1 A', levels: ['CE1'] }), 'CE1')
  expect(await order()).toMatchObject({ __typename: 'OrderPlaced' })
})

test('a register reads the class of its own day, and a commune the level alone of who is in another’s school', async () => {
  const last = await aClass(commune, { name: 'CM1 B', levels: ['CM1'], year: '2025-2026' })
  await enrolled(family.children[0], last, 'CM1')
  const elsewhere = await given.aCommune()
  const there = await aClass(elsewhere, { name: 'CM2 M. Petit', levels: ['CM2'] })
  await enrolled(family.children[0], there, 'CM2')
  await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
    expectedTotalCents: 380,
  })
  const read = async () =>
    (
      await ask<{ sheet: { rows: { schoolClass: string | null; school: string | null }[] } }>(
        agent,
        'query ($id: UUID!) { sheet: attendanceSheet(serviceId: $id, day: "2026-12-08") { rows { schoolClass school } } }',
        { id: commune.serviceId },
      )
    ).sheet.rows
  expect(await read()).toEqual([{ schoolClass: 'CM2', school: null }])
  const here = await aClass(commune, { name: 'CM2 M. Petit', levels: ['CM2'] })
  await rows(
    `update class_enrolment set class_id = $2, commune_id = $3 where beneficiary_id = $1 and school_year = '2026-2027'`,
    [family.children[0], here, commune.id],
  )
  expect(await read()).toEqual([{ schoolClass: 'CM2 M. Petit', school: 'École du Bourg' }])
  expect(await enrolments()).toEqual([
    { year: '2025-2026', level: 'CM1' },
    { year: '2026-2027', level: 'CM2' },
  ])
})
