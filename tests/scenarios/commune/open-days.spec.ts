import { beforeEach, expect, test } from '@jest/globals'
import { type ServiceRules, SERVICE } from '../../../server/src/modules/regulations/index.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given } from '../../support/given/index.js'
import { cellsOn } from '../../support/operations.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** A school Monday, a Monday of the Christmas holidays, a public holiday. */
const [SCHOOL, BREAK, HOLIDAY] = ['2026-12-07', '2026-12-21', '2027-03-29']
beforeEach(publishCalendar)

async function openDays(kind: 'CANTEEN' | 'HOLIDAY_CAMP', during?: ServiceRules['during']) {
  clock.at('2026-11-02T10:00:00+01:00')
  const commune = await given.aCommune({ openWeekdays: [1, 2, 4, 5] })
  await town().owner.query('update service set kind = $2 where id = $1', [commune.serviceId, kind])
  const policy = policyOf({ ...usualRules, book: [{}] })
  const rules = policy.services[SERVICE]
  if (rules && during) rules.during = during
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const { saved } = await ask<{ saved: { id: string; problems: { pointer: string; message: string }[] } }>(
    admin,
    `mutation ($s: UUID!, $p: String!) { saved: saveRegulationDraft(serviceId: $s, policy: $p) { ... on Regulation { id problems { pointer message } } } }`,
    { s: commune.serviceId, p: JSON.stringify(policy) },
  )
  const { published } = await ask<{ published: { __typename: string } }>(
    admin,
    `mutation ($id: UUID!) { published: publishRegulation(id: $id, effectiveFrom: "2026-11-03", confirmToday: false) { __typename } }`,
    { id: saved.id },
  )
  const family = await given.aFamily({ in: commune })
  const days = [SCHOOL, BREAK, HOLIDAY]
  const open = await Promise.all(days.map(async (day) => (await cellsOn(family, day))[0]?.state === 'FREE'))
  return { published: published.__typename, open, told: saved.problems.map(({ pointer }) => pointer) }
}

test('a holiday camp opens in the breaks, in school time too where its règlement says so; never on a public holiday', async () => {
  expect(await openDays('HOLIDAY_CAMP')).toMatchObject({ open: [false, true, false] })
  expect(await openDays('HOLIDAY_CAMP', 'breaks')).toEqual({
    ...{ published: 'Regulation', open: [false, true, false], told: [] },
  })
  expect(await openDays('HOLIDAY_CAMP', 'always')).toMatchObject({ published: 'Regulation', open: [true, true, false] })
  expect(await openDays('HOLIDAY_CAMP', 'school')).toMatchObject({
    published: 'Regulation',
    open: [true, false, false],
  })
})

test('a canteen is open in school time: a règlement that says otherwise is not published', async () => {
  expect(await openDays('CANTEEN', 'school')).toMatchObject({ published: 'Regulation', open: [true, false, false] })
  for (const during of ['breaks', 'always'] as const)
    expect(await openDays('CANTEEN', during)).toMatchObject({
      published: 'RegulationRefused',
      told: ['/services/service/during'],
    })
})
