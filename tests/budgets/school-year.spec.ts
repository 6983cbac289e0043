import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { aPupil, aSchool, MAY, previewYear, prepareYear, publishCalendar, undoYear } from '../support/school-year.js'
import { countStatements } from '../support/statements.js'
import { town, useTown } from '../support/town.js'

useTown()

beforeEach(async () => {
  await publishCalendar()
  clock.at(MAY)
})

/** The statements of looking, preparing, telling the families and undoing. */
async function costs(pupils: number) {
  const commune = await given.aCommune()
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const { cp } = await aSchool(commune)
  for (let i = 0; i < pupils; i++) await aPupil(commune, cp, 'CP')
  const look = await countStatements(() => previewYear(admin, commune.id))
  const prepare = await countStatements(() => prepareYear(admin, commune.id, look.result.seen))
  const undo = await countStatements(() => undoYear(admin, prepare.result.prepared?.id ?? ''))
  expect([prepare.result.__typename, undo.result.__typename]).toEqual(['YearPreparation', 'YearUndone'])
  return [look, prepare, undo].map(({ statements }) => statements.length)
}

test('a year is looked at, prepared and undone in the same statements for five children and for thirty', async () => {
  const few = await costs(1)
  expect(await costs(26)).toEqual(few)
  expect(few).toEqual([10, 32, 35])
})

test('families are told in the same statements, however many they are', async () => {
  const commune = await given.aCommune()
  const { announceEndings } = await import('../../server/src/modules/services/index.js')
  const announce = async (families: number) => {
    await Promise.all(Array.from({ length: families }, () => given.aFamily({ in: commune, children: 2 })))
    return (await countStatements(() => announceEndings(town().db, new Date('2027-06-10T10:00:00+02:00')))).statements
      .length
  }
  const few = await announce(2)
  expect(await announce(12)).toBe(few)
  expect(few).toBeLessThanOrEqual(4)
})
