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

test('so are those whose documents end', async () => {
  const commune = await given.aCommune({ requiredDocuments: ['INSURANCE'] })
  const { announceDocuments } = await import('../../server/src/modules/services/index.js')
  const announce = async (families: number) => {
    await Promise.all(Array.from({ length: families }, () => given.aFamily({ in: commune, children: 2 })))
    await town().owner.query(
      `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id, valid_until, beneficiary_id)
       select a.account_id, a.commune_id, k.kind, 'ACCEPTED', gen_random_uuid()::text, 'x.pdf', 'application/pdf', 9, '\\x00', now(), a.account_id, k.id, '2027-03-15', a.beneficiary_id
       from service_access a join document_type k on k.commune_id = a.commune_id where a.commune_id = $1
         and not exists (select 1 from supporting_document d where d.account_id = a.account_id)`,
      [commune.id],
    )
    const { statements } = await countStatements(() =>
      announceDocuments(town().db, new Date('2027-03-01T10:00:00+01:00')),
    )
    const told = await town().owner.query('select count(*)::int as count from document_notice')
    return [statements.length, told.rows[0].count]
  }
  const [few, first] = await announce(2)
  expect(first).toBe(4)
  expect(await announce(12)).toEqual([few, 28])
  expect(few).toBeLessThanOrEqual(4)
})
