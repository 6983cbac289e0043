import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { aClass } from '../support/given/class.js'
import { given, type TestCommune } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import {
  aPupil,
  aSchool,
  MAY,
  nextOf,
  prepareAsShown,
  prepareYear,
  previewYear,
  publishCalendar,
  undoYear,
} from '../support/school-year.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  await publishCalendar()
  clock.at(MAY)
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const prepared = async () =>
  (
    await town().owner.query('select 1 from school_year_preparation where commune_id = $1 and undone_at is null', [
      commune.id,
    ])
  ).rowCount

test('of two administrators who prepare the year at once one does, and the other sees who', async () => {
  await aSchool(commune)
  const other = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const { seen } = await previewYear(admin, commune.id)
  const answers = await Promise.all([admin, other, admin, other].map((who) => prepareYear(who, commune.id, seen)))
  expect(answers.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual([
    ...['ALREADY_PREPARED', 'ALREADY_PREPARED', 'ALREADY_PREPARED'],
    'YearPreparation',
  ])
  expect(await prepared()).toBe(1)
})

test.each([1, 2, 3])(
  'the year is prepared while families book September (%i): each booking has an access, none is lost',
  async () => {
    const { cp } = await aSchool(commune)
    const families = await Promise.all(Array.from({ length: 4 }, () => aPupil(commune, cp, 'CP')))
    const { seen } = await previewYear(admin, commune.id)
    const book = (family: (typeof families)[number]) =>
      placeOrder(family, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: family.child, days: ['2027-09-14'] }],
        expectedTotalCents: 380,
      })
    const [year, ...orders] = await Promise.all([prepareYear(admin, commune.id, seen), ...families.map(book)])
    expect(year).toMatchObject({ __typename: 'YearPreparation' })
    for (const order of orders)
      if (order.__typename !== 'OrderPlaced') expect(order.unavailable?.[0]?.reason).toBe('NOT_ENTITLED')
  },
)

test.each([1, 2, 3])(
  'the year is undone while families book it (%i): either it stays, or nobody has booked',
  async () => {
    const { cp } = await aSchool(commune)
    const families = await Promise.all(Array.from({ length: 4 }, () => aPupil(commune, cp, 'CP')))
    const year = await prepareAsShown(admin, commune.id)
    const book = (family: (typeof families)[number]) =>
      placeOrder(family, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: family.child, days: ['2027-09-14'] }],
        expectedTotalCents: 380,
      })
    const [undone, ...orders] = await Promise.all([undoYear(admin, year.prepared?.id ?? ''), ...families.map(book)])
    const booked = orders.filter(({ __typename }) => __typename === 'OrderPlaced').length
    if (undone.__typename === 'YearUndone') expect(booked).toBe(0)
    else expect([undone.reason, booked > 0]).toEqual(['BOOKED', true])
  },
)

test.each([1, 2, 3])(
  'the year is prepared while staff place a child in it (%i): the child is where one of them said, and the other is told',
  async () => {
    const { ofCp } = await aSchool(commune)
    const classId = await aClass(commune, { name: 'CP', levels: ['CP'], year: '2027-2028' })
    const { seen } = await previewYear(admin, commune.id)
    const [year, placed] = await Promise.all([
      prepareYear(admin, commune.id, seen),
      ask<{ answer: { __typename: string; reason?: string } }>(
        admin,
        `mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename ... on PlacementRefused { reason } } }`,
        {
          input: {
            communeId: commune.id,
            schoolYear: '2027-2028',
            placements: [{ beneficiaryId: ofCp.child, classId }],
          },
        },
      ),
    ])
    const answers = [year.reason ?? 'prepared', placed.answer.reason ?? 'placed']
    expect([
      ['prepared', 'CHANGED_MEANWHILE'],
      ['CHANGED_MEANWHILE', 'placed'],
    ]).toContainEqual(answers)
    expect((await nextOf(ofCp.child)).class).toBe(answers[0] === 'prepared' ? 'CE1-CE2' : 'CP')
  },
)
