import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const SCHOOL = 'id name position archived revision'
const CLASS = 'id name schoolYear levels archived revision'
const REFUSED = `... on SchoolSetupRefused { reason message school { ${SCHOOL} } schoolClass { ${CLASS} } }`
const SETUP = `query ($id: UUID!, $y: String) { answer: schoolYearSetup(communeId: $id, schoolYear: $y) { schoolYear years withoutClass toCopy can { setUp { allowed } }
  schools { children school { ${SCHOOL} } classes { children schoolClass { ${CLASS} } } } } }`
const one = (verb: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { __typename ${fields} ${REFUSED} } }`
const CREATE = one('createSchool', 'CreateSchoolInput', `... on School { ${SCHOOL} }`)
const CHANGE = one('changeSchool', 'ChangeSchoolInput', `... on School { ${SCHOOL} }`)
const ADD = one('addClasses', 'AddClassesInput', `... on ClassesAdded { classes { ${CLASS} } }`)
const CHANGE_CLASS = one('changeClass', 'ChangeClassInput', `... on SchoolClass { ${CLASS} }`)
const school = (verb: string) =>
  `mutation ($id: UUID!, $r: Int!) { answer: ${verb}(schoolId: $id, revision: $r) { __typename ... on School { ${SCHOOL} } ${REFUSED} } }`
const klass = (verb: string) =>
  `mutation ($id: UUID!, $r: Int!) { answer: ${verb}(classId: $id, revision: $r) { __typename ... on SchoolClass { ${CLASS} } ${REFUSED} } }`
const COPY = `mutation ($id: UUID!, $y: String!) { answer: copyClasses(communeId: $id, schoolYear: $y) { __typename ... on ClassesAdded { classes { ${CLASS} } } ${REFUSED} } }`
const CHOICES = '{ communes { id schools { name schoolYear classes { classId name levels } } } }'

interface School {
  __typename: string
  id: string
  name: string
  revision: number
  reason?: string
  message?: string
}
interface Class extends School {
  levels: string[]
  schoolYear: string
}
interface Setup {
  schoolYear: string
  years: string[]
  withoutClass: number
  toCopy: number
  schools: { children: number; school: School; classes: { children: number; schoolClass: Class }[] }[]
}
const run = async <T = School>(who: Signed, query: string, variables: Record<string, unknown>) =>
  (await ask<{ answer: T }>(who, query, variables)).answer
const setup = (y: string | null = null, who: Signed = admin) => run<Setup>(who, SETUP, { id: commune.id, y })
const aSchool = async (name = 'École du Bourg', position = 1) =>
  (await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, name, position } })).id
const add = (schoolId: string, classes: { name: string; levels: string[] }[], schoolYear = '2026-2027') =>
  run<{ classes: Class[] } & School>(admin, ADD, { input: { requestId: randomUUID(), schoolId, schoolYear, classes } })
const aClass = async (schoolId: string, name: string, levels: string[]) =>
  (await add(schoolId, [{ name, levels }])).classes[0]?.id ?? ''
const rows = async <T extends object>(sql: string, values: unknown[]) => (await town().owner.query<T>(sql, values)).rows
const events = (id: string) =>
  rows<{ action: string; details: object }>(
    'select action, details from audit_event where subject_id = $1 order by id',
    [id],
  )
const enrolments = () =>
  rows<{ level: string; year: string; class: string }>(
    `select e.level, e.school_year as year, c.name as class from class_enrolment e join school_class c on c.id = e.class_id where c.commune_id = $1 order by 1, 2`,
    [commune.id],
  )
const offered = async () =>
  (
    await ask<{
      communes: { id: string; schools: { name: string; schoolYear: string; classes: { name: string }[] }[] }[]
    }>(null, CHOICES)
  ).communes.find(({ id }) => id === commune.id)?.schools
const PLACE = `mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename
  ... on ChildrenPlaced { changed } ... on PlacementRefused { reason message } } }`
const placing = (placements: object[], schoolYear = '2026-2027') => ({
  input: { communeId: commune.id, schoolYear, placements },
})
const place = (who: Signed, placements: object[], schoolYear?: string) =>
  run<{ changed: number } & School>(who, PLACE, placing(placements, schoolYear))
const LIST = `query ($id: UUID!, $c: UUID) { answer: classList(communeId: $id, schoolYear: "2026-2027", classId: $c) {
  count children { firstName level accountId typedClass } } }`
interface List {
  count: number
  children: { firstName: string; level: string | null; accountId: string; typedClass: string | null }[]
}
const list = async (classId: string | null, who: Signed = admin) => run<List>(who, LIST, { id: commune.id, c: classId })

test('a school is created, renamed and put in order, with what it was before in the journal', async () => {
  const far = await aSchool('École du Haut', 2)
  const near = await aSchool()
  expect((await setup()).schools.map(({ school }) => school.name)).toEqual(['École du Bourg', 'École du Haut'])
  const changed = { schoolId: far, revision: 1, name: ' École Haute ', position: 0 }
  expect(await run(admin, CHANGE, { input: changed })).toMatchObject({ name: 'École Haute', revision: 2 })
  expect((await setup()).schools.map(({ school }) => school.id)).toEqual([far, near])
  expect(await events(far)).toEqual([
    { action: 'SCHOOL_CREATED', details: { after: { name: 'École du Haut', position: 2 } } },
    {
      action: 'SCHOOL_CHANGED',
      details: { before: { name: 'École du Haut', position: 2 }, after: { name: 'École Haute', position: 0 } },
    },
  ])
  expect(await run(admin, CHANGE, { input: { ...changed, revision: 2, name: 'école du bourg' } })).toMatchObject({
    reason: 'NAME_TAKEN',
    message: 'Une école de la commune porte déjà ce nom : choisissez-en un autre.',
  })
})

test('several classes are added at once, all or none, in the order of school', async () => {
  const id = await aSchool()
  const added = await add(id, [
    { name: 'CE1-CE2 Mme Martin', levels: ['CE2', 'CE1'] },
    { name: 'PS', levels: ['PS'] },
    { name: '6e A', levels: ['SIXIEME'] },
  ])
  expect(added.classes.map(({ name, levels }) => [name, levels])).toEqual([
    ['PS', ['PS']],
    ['CE1-CE2 Mme Martin', ['CE1', 'CE2']],
    ['6e A', ['SIXIEME']],
  ])
  const refused = await add(id, [
    { name: 'MS', levels: ['MS'] },
    { name: 'ps', levels: ['PS'] },
  ])
  expect(refused).toMatchObject({ reason: 'NAME_TAKEN' })
  expect(refused.message).toBe('L’école a déjà une classe « PS » cette année-là : donnez-lui un autre nom.')
  expect(
    await add(id, [
      { name: 'GS', levels: ['GS'] },
      { name: 'gs', levels: ['GS'] },
    ]),
  ).toMatchObject({
    reason: 'NAME_TAKEN',
  })
  expect((await setup()).schools[0]?.classes.map(({ schoolClass }) => schoolClass.name)).toEqual([
    'PS',
    'CE1-CE2 Mme Martin',
    '6e A',
  ])
  expect(await offered()).toMatchObject([
    {
      name: 'École du Bourg',
      schoolYear: '2026-2027',
      classes: [{ name: 'PS' }, { name: 'CE1-CE2 Mme Martin' }, { name: '6e A' }],
    },
  ])
})

test('what is archived is no longer offered, its children stay, and it comes back', async () => {
  const id = await aSchool()
  const cp = await aClass(id, 'CP', ['CP'])
  const { children } = await given.aFamily({ in: commune, children: 1 })
  await place(admin, [{ beneficiaryId: children[0], classId: cp }])
  expect(await run(admin, klass('archiveClass'), { id: cp, r: 1 })).toMatchObject({ archived: true, revision: 2 })
  expect(await offered()).toEqual([])
  expect(await enrolments()).toEqual([{ level: 'CP', year: '2026-2027', class: 'CP' }])
  expect((await setup()).schools[0]).toMatchObject({ children: 1, classes: [{ children: 1 }] })
  const again = await aClass(id, 'CP', ['CP'])
  expect(await run(admin, klass('restoreClass'), { id: cp, r: 2 })).toMatchObject({ reason: 'NAME_TAKEN' })
  expect(await run(admin, klass('archiveClass'), { id: again, r: 1 })).toMatchObject({ archived: true })
  expect(await run(admin, klass('restoreClass'), { id: cp, r: 2 })).toMatchObject({ archived: false, revision: 3 })
  expect(await run(admin, school('archiveSchool'), { id, r: 1 })).toMatchObject({ archived: true })
  expect(await offered()).toEqual([])
  expect(await add(id, [{ name: 'CE1', levels: ['CE1'] }])).toMatchObject({ reason: 'SCHOOL_ARCHIVED' })
  const other = await given.aFamily({ in: commune, children: 1 })
  expect(await place(admin, [{ beneficiaryId: other.children[0], classId: cp }])).toMatchObject({
    reason: 'CLASS_GONE',
  })
  expect(await run(admin, school('restoreSchool'), { id, r: 2 })).toMatchObject({ archived: false, revision: 3 })
  expect(await offered()).toMatchObject([{ classes: [{ name: 'CP' }] }])
  expect((await events(cp)).map(({ action }) => action)).toEqual(['CLASS_CREATED', 'CLASS_ARCHIVED', 'CLASS_RESTORED'])
  expect(await brokenPromises()).toEqual([])
})

test('a level in which children are stays; a new name reaches the registers', async () => {
  const id = await aSchool()
  const classId = await aClass(id, 'CE1-CE2', ['CE1', 'CE2'])
  const { children } = await given.aFamily({ in: commune, children: 1 })
  await place(admin, [{ beneficiaryId: children[0], classId, level: 'CE2' }])
  const change = (revision: number, name: string, levels: string[]) =>
    run<Class>(admin, CHANGE_CLASS, { input: { classId, revision, name, levels } })
  const refused = await change(1, 'CE1', ['CE1'])
  expect(refused).toMatchObject({ reason: 'LEVEL_USED' })
  expect(refused.message).toMatch(/^Un enfant de la classe est en CE2/)
  expect(await change(1, 'Mme Martin', ['CE2', 'CM1'])).toMatchObject({ levels: ['CE2', 'CM1'], revision: 2 })
  expect(await rows('select classes from beneficiary where id = $1', [children[0]])).toEqual([
    {
      classes: {
        '2026-2027': { classId, communeId: commune.id, school: 'École du Bourg', name: 'Mme Martin', level: 'CE2' },
      },
    },
  ])
  expect((await events(classId)).at(-1)?.details).toEqual({
    before: { name: 'CE1-CE2', schoolYear: '2026-2027', levels: ['CE1', 'CE2'] },
    after: { name: 'Mme Martin', schoolYear: '2026-2027', levels: ['CE2', 'CM1'] },
  })
  expect(await brokenPromises()).toEqual([])
})

test('the second administrator sees what the first changed, and overwrites nothing', async () => {
  const second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const id = await aSchool()
  const classId = await aClass(id, 'CP', ['CP'])
  const change = (who: Signed, name: string) =>
    run(who, CHANGE, { input: { schoolId: id, revision: 1, name, position: 1 } })
  const answers = await Promise.all([change(admin, 'Jean Moulin'), change(second, 'Jean Macé')])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['School', 'SchoolSetupRefused'])
  const refused = answers.find(({ reason }) => reason)
  expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', school: { revision: 2 }, schoolClass: null })
  expect(refused?.message).toMatch(/^« Jean \S+ » : valeurs modifiées entre-temps par \S.*\. Relisez-les/)
  const rename = (who: Signed, name: string) =>
    run(who, CHANGE_CLASS, { input: { classId, revision: 1, name, levels: ['CP'] } })
  expect(await rename(admin, 'CP A')).toMatchObject({ revision: 2 })
  expect(await rename(second, 'CP B')).toMatchObject({
    reason: 'CHANGED_MEANWHILE',
    schoolClass: { name: 'CP A', revision: 2 },
  })
})

test('the classes of last year are copied in one action, once; the past and the far future are not set up', async () => {
  const id = await aSchool()
  await add(id, [
    { name: 'CP', levels: ['CP'] },
    { name: 'CE1-CE2', levels: ['CE1', 'CE2'] },
  ])
  await add(id, [{ name: 'CP', levels: ['CP'] }], '2027-2028')
  expect(await setup('2027-2028')).toMatchObject({ years: ['2026-2027', '2027-2028'], toCopy: 1 })
  const copied = await run<{ classes: Class[] }>(admin, COPY, { id: commune.id, y: '2027-2028' })
  expect(copied.classes).toMatchObject([{ name: 'CE1-CE2', levels: ['CE1', 'CE2'], schoolYear: '2027-2028' }])
  expect(await run(admin, COPY, { id: commune.id, y: '2027-2028' })).toMatchObject({ reason: 'NOTHING_TO_COPY' })
  expect((await setup('2026-2027')).schools[0]?.classes).toHaveLength(2)
  expect(await add(id, [{ name: 'PS', levels: ['PS'] }], '2025-2026')).toMatchObject({ reason: 'YEAR_OVER' })
  expect(await add(id, [{ name: 'PS', levels: ['PS'] }], '2028-2029')).toMatchObject({ reason: 'YEAR_OVER' })
})

test('children without class are listed with their family, placed several at once, and never in the class of elsewhere', async () => {
  const id = await aSchool()
  const cp = await aClass(id, 'CP', ['CP'])
  const both = await aClass(id, 'CE1-CE2', ['CE1', 'CE2'])
  const family = await given.aFamily({ in: commune, children: 2 })
  const [first = '', second = ''] = family.children
  await rows(`update beneficiary set school_class = 'CE2' where id = $1`, [second])
  const without = await list(null)
  expect(without.count).toBe(2)
  expect(without.children.map(({ accountId }) => accountId)).toEqual([family.accountId, family.accountId])
  expect(without.children.map(({ typedClass }) => typedClass).sort()).toEqual(['CE2', null].sort())
  const agent = await given.aStaffMember(commune, 'AGENT')
  const asked = [
    { beneficiaryId: first, classId: cp },
    { beneficiaryId: second, classId: both },
  ]
  expect(await place(agent, asked)).toMatchObject({ reason: 'LEVEL_MISSING' })
  expect(await enrolments()).toEqual([])
  const placed = [asked[0], { ...asked[1], level: 'CE2' }] as object[]
  expect(await place(agent, placed)).toMatchObject({ changed: 2 })
  expect(await place(agent, placed)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
  expect(await list(both)).toMatchObject({ count: 1, children: [{ level: 'CE2', typedClass: 'CE2' }] })
  expect((await list(null)).count).toBe(0)
  expect((await events(second)).at(-1)).toEqual({
    action: 'CLASS_PLACED',
    details: { schoolYear: '2026-2027', before: null, after: { classId: both, class: 'CE1-CE2', level: 'CE2' } },
  })
  expect(await place(agent, [{ beneficiaryId: second, fromClassId: both, classId: null }])).toMatchObject({
    changed: 1,
  })
  expect(await enrolments()).toEqual([{ level: 'CP', year: '2026-2027', class: 'CP' }])

  const other = await given.aCommune()
  const stranger = await given.aFamily({ in: other, children: 1 })
  expect(await codeOf(agent, PLACE, placing([{ beneficiaryId: stranger.children[0], classId: cp }]))).toBe('NOT_FOUND')
  expect(await brokenPromises()).toEqual([])
})

test('a child in the class of another commune that year is not taken out of it', async () => {
  const id = await aSchool()
  const cp = await aClass(id, 'CP', ['CP'])
  const family = await given.aFamily({ in: commune, children: 1 })
  await place(admin, [{ beneficiaryId: family.children[0], classId: cp }])
  const [here, there] = [commune, await given.aCommune()]
  commune = there
  admin = await given.aStaffMember(there, 'COMMUNE_ADMIN')
  await rows(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at)
     values ($1, $2, $3, $4, 'PENDING', now())`,
    [there.id, family.accountId, there.situationId, family.children[0]],
  )
  const ce1 = await aClass(await aSchool(), 'CE1', ['CE1'])
  expect((await list(null)).count).toBe(0)
  expect(await place(admin, [{ beneficiaryId: family.children[0], classId: ce1 }])).toMatchObject({
    reason: 'PLACED_ELSEWHERE',
  })
  commune = here
  expect(await enrolments()).toEqual([{ level: 'CP', year: '2026-2027', class: 'CP' }])
})

test('nobody places their own child; an agent places and does not set up; the kitchen does neither', async () => {
  const id = await aSchool()
  const cp = await aClass(id, 'CP', ['CP'])
  const agent = await given.aStaffMember(commune, 'AGENT')
  const { children } = await given.aFamily({ in: commune, children: 1 })
  await rows(`insert into filiation (account_id, beneficiary_id, type) values ($1, $2, 'FATHER')`, [
    agent.accountId,
    children[0],
  ])
  expect(await place(agent, [{ beneficiaryId: children[0], classId: cp }])).toMatchObject({ reason: 'OWN_FAMILY' })
  expect(await setup(null, agent)).toMatchObject({ can: { setUp: { allowed: false } } })
  expect(
    await codeOf(agent, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, name: 'X', position: 1 } }),
  ).toBe('NOT_FOUND')
  const kitchen = await given.aStaffMember(commune, 'CANTEEN')
  expect(await codeOf(kitchen, SETUP, { id: commune.id })).toBe('NOT_FOUND')
  expect(await codeOf(kitchen, LIST, { id: commune.id })).toBe('NOT_FOUND')
  expect(await enrolments()).toEqual([])
})
