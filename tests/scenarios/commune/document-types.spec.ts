import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { headersOf } from '../../support/session-header.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let agent: Signed & { accountId: string }
let family: TestFamily
beforeEach(async () => {
  await publishCalendar()
  clock.at('2026-11-30T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon' })
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, children: 2, accessStatus: 'PENDING' })
})

const SETUP = 'id revision situations documents changedBy type { label help scope validity months active }'
const ANSWER = `__typename ... on DocumentTypeSetup { ${SETUP} } ... on DocumentTypeRefused { reason message current { revision type { label } } }`
const CREATE = `mutation ($input: CreateDocumentTypeInput!) { answer: createDocumentType(input: $input) { ${ANSWER} } }`
const CHANGE = `mutation ($input: ChangeDocumentTypeInput!) { answer: changeDocumentType(input: $input) { ${ANSWER} } }`
const ARCHIVE = `mutation ($id: UUID!, $r: Int!) { answer: archiveDocumentType(typeId: $id, revision: $r) { ${ANSWER} } }`
const DESCRIBE = `mutation ($id: UUID!, $r: Int!, $type: UUID!, $who: UUID, $date: Day) { answer: describeDocument(id: $id, revision: $r, typeId: $type, beneficiaryId: $who, documentDate: $date) {
  __typename ... on SupportingDocument { revision validUntil type { label } } ... on DocumentRefused { reason } } }`
interface Answer {
  __typename: string
  id: string
  revision: number
  reason?: string
  message?: string
  validUntil?: string
}
const run = async (who: Signed, query: string, variables: Record<string, unknown>) =>
  (await ask<{ answer: Answer }>(who, query, variables)).answer
const address = {
  label: 'Justificatif de domicile',
  help: 'Une facture.',
  kind: 'PROOF_OF_ADDRESS',
  scope: 'FAMILY',
  validity: 'MONTHS',
  months: 3,
  position: 0,
}

interface Sent {
  id: string
  message?: string
}
async function send(who: Signed, fields: Record<string, string>): Promise<{ status: number; body: Sent }> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ communeId: commune.id, ...fields })) form.append(name, value)
  form.append('file', new Blob([PDF]), 'quittance.pdf')
  const headers = { 'x-requested-with': 'cantine', ...(await headersOf(who)) }
  const answer = await fetch(`${town().url}/files`, { method: 'POST', body: form, headers })
  return { status: answer.status, body: (await answer.json()) as Sent }
}
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
const states = async () =>
  (
    await ask<{ family: { accesses: { askedDocuments: { state: string; until: string | null }[] }[] } }>(
      family,
      '{ family { accesses { askedDocuments { state until } } } }',
    )
  ).family.accesses.flatMap(({ askedDocuments }) =>
    askedDocuments.map(({ state, until }) => `${state} ${until ?? ''}`.trim()),
  )
const list = async () =>
  (
    await ask<{ list: { access: { id: string }; checks: { ok: boolean; sentence: string }[] }[] }>(
      agent,
      'query ($id: UUID!) { list: accessesToValidate(communeId: $id) { access { id } checks { ok sentence } } }',
      { id: commune.id },
    )
  ).list

test('a commune says what it asks for, changes it from what it read, and archives what families gave', async () => {
  const made = await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...address } })
  expect(made).toMatchObject({ __typename: 'DocumentTypeSetup', revision: 1, situations: [], documents: 0 })
  expect(
    await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...address } }),
  ).toMatchObject({
    reason: 'LABEL_TAKEN',
  })
  expect(
    await run(admin, CREATE, {
      input: { requestId: randomUUID(), communeId: commune.id, ...address, label: 'Avis', months: null },
    }),
  ).toMatchObject({ reason: 'MONTHS_MISSING' })
  const change = { typeId: made.id, revision: 1, ...address }
  expect(await run(admin, CHANGE, { input: { ...change, months: 6 } })).toMatchObject({ revision: 2 })
  const late = await run(admin, CHANGE, { input: { ...change, help: 'Autre.' } })
  expect(late).toMatchObject({ reason: 'CHANGED_MEANWHILE', current: { revision: 2 } })
  expect(late.message).toMatch(/entre-temps par/)

  expect((await send(family, { typeId: made.id, documentDate: '2026-11-01' })).status).toBe(201)
  expect(await run(admin, CHANGE, { input: { ...change, revision: 2, scope: 'BENEFICIARY' } })).toMatchObject({
    reason: 'TYPE_USED',
    message:
      'Une pièce a déjà été donnée sous ce nom : sa nature et pour qui elle est ne changent plus. Archivez-la, puis ajoutez-en une autre.',
  })
  expect(await run(admin, ARCHIVE, { id: made.id, r: 2 })).toMatchObject({ documents: 1, type: { active: false } })
})

test('one document for two children; it is good until its last day, then asked for again', async () => {
  const typeId = await given.aDocumentType(commune, { months: 3, asked: true })
  expect(await states()).toEqual(['MISSING', 'MISSING'])
  await send(family, { typeId, documentDate: '2026-11-01' })
  expect(await states()).toEqual(['GIVEN 2027-02-01', 'GIVEN 2027-02-01'])
  clock.at('2027-01-01T10:00:00+01:00')
  expect(await states()).toEqual(['ENDING 2027-02-01', 'ENDING 2027-02-01'])
  clock.at('2027-02-01T10:00:00+01:00')
  expect((await list())[0]?.checks).toContainEqual({ ok: true, sentence: 'Pièce reçue : Justificatif de domicile.' })
  clock.at('2027-02-02T10:00:00+01:00')
  expect(await states()).toEqual(['OUT_OF_DATE 2027-02-01', 'OUT_OF_DATE 2027-02-01'])
  const [line] = await list()
  expect(line?.checks).toContainEqual({ ok: false, sentence: 'Pièce à renouveler : Justificatif de domicile.' })
  const VALIDATE =
    'mutation ($id: UUID!, $why: String) { answer: validateAccess(accessId: $id, withoutDocuments: $why) { __typename ... on AccessRefused { reason message } } }'
  expect(await run(agent, VALIDATE, { id: line?.access.id })).toMatchObject({
    reason: 'DOCUMENTS_MISSING',
    message:
      'Il manque, ou n’est plus valable : Justificatif de domicile. Attendez-les, ou écrivez pourquoi vous validez sans elles.',
  })
  expect(await run(agent, VALIDATE, { id: line?.access.id, why: 'Vu au guichet.' })).toMatchObject({
    __typename: 'ServiceAccess',
  })
})

test('one for each child: it says whose it is; one for the school year is good until its end', async () => {
  const typeId = await given.aDocumentType(commune, { scope: 'BENEFICIARY', validity: 'SCHOOL_YEAR', asked: true })
  const nobody = await send(family, { typeId })
  expect([nobody.status, nobody.body.message]).toEqual([
    422,
    'Cette pièce est demandée pour chaque personne : dites pour qui vous l’envoyez.',
  ])
  await send(family, { typeId, beneficiaryId: family.children[0] ?? '' })
  expect((await states()).sort()).toEqual(['GIVEN 2027-07-02', 'MISSING'])
})

test('a type archived while a family sends its file keeps the file, and is no longer asked for', async () => {
  const typeId = await given.aDocumentType(commune, { asked: true })
  await run(admin, ARCHIVE, { id: typeId, r: 1 })
  expect((await send(family, { typeId })).status).toBe(201)
  expect(await states()).toEqual([])
  const elsewhere = await given.aCommune()
  expect((await send(family, { typeId: await given.aDocumentType(elsewhere) })).status).toBe(404)
  // nor to a commune that the family asked nothing
  expect((await send(family, { kind: 'OTHER', communeId: elsewhere.id })).status).toBe(404)
})

test('staff correct what a family said, the first of two; a date to come is refused', async () => {
  const typeId = await given.aDocumentType(commune, { months: 3, asked: true })
  const future = await send(family, { typeId, documentDate: '2026-12-01' })
  expect([future.status, future.body.message]).toEqual([
    422,
    'La date de la pièce est à venir : écrivez celle qui est imprimée dessus.',
  ])
  const past = await send(family, { typeId, documentDate: '1900-01-01' })
  expect([past.status, past.body.message]).toEqual([
    422,
    'Vérifiez l’année de cette date : elle est à plus de dix ans d’aujourd’hui.',
  ])
  const { body } = await send(family, { kind: 'OTHER' })
  expect(await states()).toEqual(['MISSING', 'MISSING'])
  const said = { id: body.id, r: 1, type: typeId, date: '2026-10-15' }
  expect(await run(agent, DESCRIBE, { ...said, date: '2026-12-15' })).toMatchObject({ reason: 'DATE_TO_COME' })
  const both = await Promise.all([run(agent, DESCRIBE, said), run(admin, DESCRIBE, said)])
  expect(both.map((one) => one.reason ?? one.validUntil).sort()).toEqual(['2027-01-15', 'CHANGED_MEANWHILE'])
  expect(await states()).toEqual(['GIVEN 2027-01-15', 'GIVEN 2027-01-15'])
  const { rows: told } = await town().owner.query<{ details: object }>(
    `select details from audit_event where action = 'DOCUMENT_DESCRIBED' and subject_id = $1`,
    [body.id],
  )
  expect(told.map(({ details }) => details)).toEqual([
    {
      before: { documentType: null, documentDate: null, beneficiaryId: null },
      after: { documentType: 'Justificatif de domicile', documentDate: '2026-10-15', beneficiaryId: null },
    },
  ])
  expect(await codeOf(family, DESCRIBE, { ...said, r: 2 })).toBe('NOT_FOUND')
})

test('a word of help may be left empty: none is kept', async () => {
  for (const help of ['', '  ', null]) {
    const input = {
      requestId: randomUUID(),
      communeId: commune.id,
      ...address,
      label: `Pièce ${JSON.stringify(help)}`,
      help,
    }
    expect(await run(admin, CREATE, { input })).toMatchObject({ __typename: 'DocumentTypeSetup', type: { help: null } })
  }
})
