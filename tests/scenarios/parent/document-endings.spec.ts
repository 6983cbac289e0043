import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

/** A month before a document of a family is out of date, it is told once which one, and where to send the next. */
useTown()

let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  await publishCalendar()
  clock.at('2026-11-30T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon', requiredDocuments: ['PROOF_OF_ADDRESS'] })
  family = await given.aFamily({ in: commune, children: 1 })
})

async function send(until: string | null, status = 'ACCEPTED'): Promise<string> {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id, valid_until)
     select $1, $2, kind, $4, gen_random_uuid()::text, 'facture.pdf', 'application/pdf', 9, '\\x00', $5, $1, id, $3::date from document_type where commune_id = $2
     returning id`,
    [family.accountId, commune.id, until, status, clock.now()],
  )
  return rows[0]?.id ?? ''
}
async function announced(at: string): Promise<{ subject: string; text: string }[]> {
  clock.at(at)
  const before = (await town().mailsTo(family.email)).length
  await town().owner.query(`select graphile_worker.add_job('announce-documents')`)
  await town().runJobs()
  return (await town().mailsTo(family.email)).slice(before).map(({ subject, text }) => ({ subject, text: text ?? '' }))
}

test('once, from the civil day a month before; again when its last day is another one', async () => {
  const document = await send('2027-03-15')
  expect(await announced('2027-02-14T23:30:00+01:00')).toEqual([])
  const [mail, ...others] = await announced('2027-02-15T00:30:00+01:00')
  expect(others).toEqual([])
  expect(mail?.subject).toBe('Pièce à renouveler : Justificatif de domicile')
  expect(mail?.text).toContain('Justificatif de domicile (Coubon) : valable jusqu’au 15 mars 2027.')
  expect(mail?.text).toContain('Envoyez la nouvelle dans « Mes services » avant ce jour. Vos accès restent ouverts.')
  expect(await announced('2027-02-16T09:00:00+01:00')).toEqual([])
  await town().owner.query(`update supporting_document set valid_until = '2027-03-20' where id = $1`, [document])
  expect(await announced('2027-02-21T09:00:00+01:00')).toHaveLength(1)
  expect(await brokenPromises()).toEqual([])
})

test.each<[what: string, change: () => Promise<unknown>]>([
  ['a newer one was given', () => send('2027-09-01', 'PENDING')],
  ['one without an end was given', () => send(null)],
  ['the access ends no later', () => owner(`update service_access set valid_to = '2027-03-15'`)],
  [
    'the access was ended',
    () =>
      owner(
        `update service_access set ended_at = now(), reason = 'x', ended_valid_to = valid_to, valid_to = '2027-05-10'`,
      ),
  ],
  ['the type is no longer asked for', () => owner('update document_type set active = false')],
  ['the situation no longer asks for it', () => owner('delete from situation_document')],
  ['it was refused', () => owner(`update supporting_document set status = 'REFUSED', refusal_reason = 'illisible'`)],
  ['the family took it back', () => owner('update supporting_document set removed_at = now()')],
  ['the child left the family', () => owner('update filiation set removed_at = now()')],
  ['the commune is archived', () => owner('update commune set archived_at = now() where opens_on is not null')],
])('nothing is told when %s', async (_, change) => {
  await send('2027-03-15')
  await change()
  expect(await announced('2027-02-20T09:00:00+01:00')).toEqual([])
})

test('a refused newer one does not count; what was sent again before the mail leaves is not in it', async () => {
  await send('2027-03-15')
  await send('2027-09-01', 'REFUSED')
  expect(await announced('2027-02-20T09:00:00+01:00')).toHaveLength(1)
})

const owner = (sql: string) => town().owner.query(sql)
