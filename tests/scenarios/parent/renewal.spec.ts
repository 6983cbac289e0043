import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  MAY,
  NOTHING_CHOSEN,
  prepareAsShown,
  previewYear,
  publishCalendar,
  undoYear,
} from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let agent: Signed & { accountId: string }
let family: TestFamily
beforeEach(async () => {
  await publishCalendar()
  clock.at(MAY)
  commune = await given.aCommune({ name: 'Coubon', requiredDocuments: ['INSURANCE'] })
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, children: 1, creditCents: 2_000 })
  await send('2026-09-02') // last year's
})

const send = (at: string, status = 'ACCEPTED') =>
  town().owner.query(
    `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id)
     select $1, $2, 'INSURANCE', $4, gen_random_uuid()::text, 'attestation.pdf', 'application/pdf', 9, '\\x00', $3::timestamptz, $1, id from document_type where commune_id = $2`,
    [family.accountId, commune.id, at, status],
  )
const FAMILY = `{ family { accesses { id status validFrom validTo askedDocuments { state type { label } } beneficiary { firstName } renewal { from until note } } } }`
interface Access {
  id: string
  status: string
  validTo: string | null
  askedDocuments: { state: string; type: { label: string } }[]
  renewal: { from: string; until: string; note: string | null } | null
}
const accesses = async () => (await ask<{ family: { accesses: Access[] } }>(family, FAMILY)).family.accesses
const renewal = async () => (await accesses()).find((one) => one.renewal)
const queue = async () =>
  (
    await ask<{ list: { access: { id: string }; defaultValidTo: string; checks: { sentence: string }[] }[] }>(
      agent,
      'query ($id: UUID!) { list: accessesToValidate(communeId: $id) { access { id } defaultValidTo checks { sentence } } }',
      { id: commune.id },
    )
  ).list
const validate = async (id: string) =>
  (
    await ask<{ answer: object }>(
      agent,
      'mutation ($id: UUID!) { answer: validateAccess(accessId: $id) { __typename ... on ServiceAccess { status validFrom validTo } ... on AccessRefused { reason } } }',
      { id },
    )
  ).answer
const book = (days: string[]) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: 380 * days.length,
  })
const withNote = () => ({
  ...NOTHING_CHOSEN,
  renewals: [{ situationId: commune.situationId, renewal: 'WITH_PROOFS', note: 'Avant le 15 juin, merci.' }],
})
const ASKED =
  'mutation ($s: UUID!, $b: [UUID!]!) { answer: requestAccess(situationId: $s, beneficiaryIds: $b) { __typename ... on AccessRefused { reason } } }'

test('where proofs are asked, an access is renewed once they are given again: asked, seen, sent, validated, booked', async () => {
  const year = await previewYear(admin, commune.id)
  expect(year.counts).toMatchObject({ renewed: 0, toProve: 1 })
  expect(year.renewals).toEqual([
    {
      situationId: commune.situationId,
      name: 'Enfant commune',
      accesses: 1,
      documents: ['Attestation d’assurance'],
      renewal: 'WITH_PROOFS',
      note: null,
    },
  ])
  await prepareAsShown(admin, commune.id, withNote())
  const asked = await renewal()
  expect(asked).toMatchObject({
    ...{ status: 'PENDING', askedDocuments: [{ state: 'OUT_OF_DATE', type: { label: 'Attestation d’assurance' } }] },
    renewal: { from: '2027-07-03', until: '2028-07-07', note: 'Avant le 15 juin, merci.' },
  })

  expect((await book(['2027-06-15'])).__typename).toBe('OrderPlaced')
  expect(await book(['2027-09-14'])).toMatchObject({
    __typename: 'OrderRefused',
    unavailable: [
      {
        reason: 'NOT_ENTITLED',
        message:
          'Louane : accès à « Cantine » à renouveler pour ce jour-là. Envoyez les pièces dans « Mes services », la mairie le valide ensuite.',
      },
    ],
  })
  expect(
    (await ask<{ answer: { reason: string } }>(family, ASKED, { s: commune.situationId, b: family.children })).answer
      .reason,
  ).toBe('ALREADY_ASKED')

  expect(await queue()).toEqual([]) // the town hall decides once the documents are there
  await send('2027-05-12', 'PENDING')
  expect(await renewal()).toMatchObject({ askedDocuments: [{ state: 'GIVEN' }] })
  const [waiting] = await queue()
  expect(waiting).toMatchObject({ access: { id: asked?.id }, defaultValidTo: '2028-07-07' })
  expect(waiting?.checks.map(({ sentence }) => sentence)).toContain(
    'Renouvellement : l’accès en cours continue à partir du samedi 3 juillet.',
  )
  expect(await validate(asked?.id ?? '')).toEqual({
    ...{ __typename: 'ServiceAccess', status: 'VALID', validFrom: '2027-07-03', validTo: '2028-07-07' },
  })
  expect((await book(['2027-09-14'])).__typename).toBe('OrderPlaced')
  clock.at('2027-09-20T10:00:00+02:00')
  expect(
    (await ask<{ answer: { reason: string } }>(family, ASKED, { s: commune.situationId, b: family.children })).answer
      .reason,
  ).toBe('ALREADY_ASKED')
  expect(await brokenPromises()).toEqual([])
})

test('the administrator may renew them as they are, or not at all', async () => {
  const choose = (renewal: string) => ({ ...NOTHING_CHOSEN, renewals: [{ situationId: commune.situationId, renewal }] })
  expect((await previewYear(admin, commune.id, choose('AS_IS'))).counts).toMatchObject({ renewed: 1, toProve: 0 })
  expect((await previewYear(admin, commune.id, choose('NONE'))).counts).toMatchObject({
    renewed: 0,
    toProve: 0,
    ending: 1,
  })
})

test('undone, a renewal that waits goes away; one that was validated with new proofs stays, and is told', async () => {
  const { prepared } = await prepareAsShown(admin, commune.id)
  await undoYear(admin, prepared?.id ?? '')
  expect(await accesses()).toHaveLength(1)
  const again = await prepareAsShown(admin, commune.id)
  await send('2027-05-12')
  await validate((await renewal())?.id ?? '')
  expect(await undoYear(admin, again.prepared?.id ?? '')).toMatchObject({
    keptAccesses: 1,
    sentence: 'La préparation de 2027-2028 est annulée. Restent comme ils sont : un accès décidé ou changé depuis.',
  })
  expect(await renewal()).toMatchObject({ status: 'VALID', validTo: '2028-07-07' })
  expect(await brokenPromises()).toEqual([])
})

test('an access that the town hall ends is not renewed any more', async () => {
  await prepareAsShown(admin, commune.id)
  const current = (await accesses()).find((one) => !one.renewal)
  await ask(
    agent,
    `mutation ($id: UUID!) { endAccess(accessId: $id, from: "2027-05-20", reason: "La famille déménage.", bookings: KEEP) { __typename } }`,
    { id: current?.id },
  )
  expect(await renewal()).toMatchObject({ status: 'REVOKED' })
})

const mails = async () => (await town().mailsTo(family.email)).map(({ subject, text }) => ({ subject, text }))
const announce = async (at: string) => {
  clock.at(at)
  await town().owner.query(`select graphile_worker.add_job('announce-endings')`)
  await town().runJobs()
}

test('a month before, the family is told once by mail which child, which service, and what to do', async () => {
  await prepareAsShown(admin, commune.id, withNote())
  await announce('2027-06-01T23:30:00+02:00')
  expect(await mails()).toEqual([])
  await announce('2027-06-02T00:30:00+02:00')
  await announce('2027-06-03T09:00:00+02:00')
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.subject).toBe('Accès de Louane à renouveler')
  expect(mail?.text).toContain('Louane, Cantine (Coubon) : accès valable jusqu’au 2 juillet 2027.')
  expect(mail?.text).toContain(
    'Pour le renouveler jusqu’au 7 juillet 2028, envoyez de nouveau dans « Mes services » : Attestation d’assurance. Avant le 15 juin, merci.',
  )
})

test('what goes on is not announced; what ends says how to ask again', async () => {
  const other = await given.aCommune({ name: 'Le Monastier' })
  const boss = await given.aStaffMember(other, 'COMMUNE_ADMIN')
  const renewed = await given.aFamily({ in: other, children: 1 })
  await prepareAsShown(boss, other.id)
  await announce('2027-06-10T09:00:00+02:00')
  expect(await town().mailsTo(renewed.email)).toEqual([])
  const [mail] = await mails()
  expect(mail?.subject).toBe('Fin prochaine de l’accès de Louane')
  expect(mail?.text).toContain('Pour continuer après ce jour, demandez un nouvel accès dans « Mes services ».')
})

test('staff see which accesses end within a month, and whether their families were told', async () => {
  const ENDING =
    'query ($id: UUID!) { list: endingAccesses(communeId: $id) { count accesses { beneficiary situation lastDay toldAt renewal missing } } }'
  const list = async () =>
    (await ask<{ list: { count: number; accesses: { toldAt: string | null }[] } }>(agent, ENDING, { id: commune.id }))
      .list
  expect(await list()).toEqual({ count: 0, accesses: [] })
  await prepareAsShown(admin, commune.id)
  clock.at('2027-06-10T09:00:00+02:00')
  const line = {
    beneficiary: 'Louane Dupont',
    situation: 'Enfant commune',
    lastDay: '2027-07-02',
    renewal: true,
    missing: ['Attestation d’assurance'],
  }
  expect(await list()).toEqual({ count: 1, accesses: [{ ...line, toldAt: null }] })
  await announce('2027-06-10T09:00:00+02:00')
  expect((await list()).accesses[0]?.toldAt).not.toBeNull()
  expect(await codeOf(family, ENDING, { id: commune.id })).toBe('NOT_FOUND')
})

test('nobody is told to ask again in an archived commune, and its next year is not prepared', async () => {
  await town().owner.query('update service set active = false where commune_id = $1', [commune.id])
  await town().owner.query('update commune set archived_at = now() where id = $1', [commune.id])
  await announce('2027-06-10T09:00:00+02:00')
  expect(await town().mailsTo(family.email)).toEqual([])
  clock.at(MAY)
  const shown = await previewYear(admin, commune.id)
  expect(shown.prepare).toEqual({
    allowed: false,
    reason: 'Cette commune est archivée : son année ne se prépare plus.',
  })
  expect(await prepareAsShown(admin, commune.id)).toMatchObject({ reason: 'NOT_NOW' })
})
