import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useTown()

const PDF = '%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
const REVIEW = `mutation ($id: UUID!, $accept: Boolean!, $reason: String) { reviewDocument(id: $id, accept: $accept, reason: $reason) { __typename
  ... on SupportingDocument { status refusalReason } ... on DocumentRefused { reason message } } }`
const REMOVE = 'mutation ($id: UUID!) { removeDocument(id: $id) { __typename ... on DocumentRefused { reason } } }'
const MINE =
  '{ family { documents { id kind status fileName mimeType url refusalReason commune { id } beneficiary { id } } } }'
const TO_REVIEW = 'query ($communeId: UUID!) { documentsToReview(communeId: $communeId) { id account { id } } }'

interface Sent {
  status: number
  body: { id?: string; message?: string; fileName?: string; url?: string }
}
interface Document {
  id: string
  status: string
  fileName: string
  url: string
}

let commune: TestCommune
let family: TestFamily

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ children: 1, in: commune })
})

interface Upload {
  content?: string | Uint8Array<ArrayBuffer>
  name?: string
  type?: string
  fields?: Record<string, string>
  headers?: Record<string, string>
}

async function send(
  who: Signed | null,
  { content = PDF, name = 'quittance.pdf', type = 'application/pdf', fields = {}, headers }: Upload = {},
): Promise<Sent> {
  const form = new FormData()
  for (const [field, value] of Object.entries({ kind: 'PROOF_OF_ADDRESS', communeId: commune.id, ...fields }))
    form.append(field, value)
  form.append('file', new Blob([content], { type }), name)
  const answer = await fetch(`${town().url}/files`, {
    method: 'POST',
    headers: headers ?? { 'x-requested-with': 'cantine', ...(await headersOf(who)) },
    body: form,
  })
  return { status: answer.status, body: (await answer.json()) as Sent['body'] }
}

async function read(who: Signed | null, id: string | undefined) {
  const answer = await fetch(`${town().url}/files/${id}`, { headers: who ? { cookie: who.cookie } : {} })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const mine = async (who: Signed = family) =>
  (await ask<{ family: { documents: Document[] } }>(who, MINE)).family.documents
const storedCount = async () =>
  (
    (
      await town().owner.query('select count(*) as n from supporting_document where account_id = $1', [
        family.accountId,
      ])
    ).rows[0] as { n: number }
  ).n

describe('sending a document', () => {
  test('keeps it for the town hall, and gives it back to its family as an attachment', async () => {
    const { status, body } = await send(family, {
      name: 'quittance d’été.PDF',
      fields: { beneficiaryId: family.children[0] ?? '' },
    })
    expect([status, body.fileName]).toEqual([201, 'quittance d’été.pdf'])
    expect(await mine()).toMatchObject([
      {
        kind: 'PROOF_OF_ADDRESS',
        status: 'PENDING',
        mimeType: 'application/pdf',
        url: `/files/${body.id}`,
        beneficiary: { id: family.children[0] },
      },
    ])
    const answer = await read(family, body.id)
    expect(answer.text).toBe(PDF)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="quittance dete.pdf"; filename*=UTF-8''quittance%20d%E2%80%99%C3%A9t%C3%A9.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    const { rows } = await town().owner.query('select action from audit_event where subject_id = $1 order by id', [
      body.id,
    ])
    expect(rows).toEqual([{ action: 'DOCUMENT_ADDED' }, { action: 'DOCUMENT_READ' }])
  })

  test.each([
    ['a page', '<html><script>alert(1)</script></html>', 'quittance.pdf'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'photo.png'],
    ['a program', 'MZ\u0090\u0000\u0003', 'photo.jpg'],
    ['a table', 'nom;prénom\nDupont;Camille', 'liste.pdf'],
  ])('refuses %s whatever its name says', async (_what, content, name) => {
    const { status, body } = await send(family, { content, name })
    expect([status, body.message]).toEqual([415, 'Envoyez un PDF ou une photo (JPEG, PNG ou WebP).'])
    expect(await storedCount()).toBe(0)
  })

  test('keeps a photo drawn again, without where it was taken', async () => {
    const photo = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#c33' } })
      .withExif({ IFD0: { Make: 'Mon téléphone' }, IFD3: { GPSLatitude: '45/1 2/1 30/1' } })
      .jpeg()
      .toBuffer()
    const { status, body } = await send(family, { content: new Uint8Array(photo), name: 'photo.jpeg' })
    expect([status, body.fileName]).toEqual([201, 'photo.jpg'])
    const { text, headers } = await read(family, body.id)
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(text).not.toMatch(/Exif|Mon t/)
  })

  test.each([
    ['a script', `${PDF}\n9 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj`, 422, /imprimez-le en PDF/],
    ['a lock', `${PDF}\ntrailer<</Encrypt 9 0 R>>`, 422, /protégé/],
    ['a HEIC photo', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 415, /JPEG/],
    ['a picture that is broken', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 422, /abîmée/],
  ])('refuses %s, says what to do, and keeps nothing', async (_what, content, code, sentence) => {
    const { status, body } = await send(family, { content: new Uint8Array(Buffer.from(content, 'latin1')) })
    expect(status).toBe(code)
    expect(body.message).toMatch(sentence)
    expect(await storedCount()).toBe(0)
  })

  test('refuses more than 8 Mo, an empty file, and an unknown kind', async () => {
    const heavy = new Uint8Array(8 * 1024 * 1024 + 1)
    heavy.set(new TextEncoder().encode(PDF))
    expect((await send(family, { content: heavy })).status).toBe(413)
    expect((await send(family, { content: '' })).status).toBe(400)
    expect((await send(family, { fields: { kind: 'PASSPORT' } })).status).toBe(400)
    expect((await send(family, { fields: { kind: 'constructor' } })).status).toBe(400)
    expect((await send(family, { fields: { communeId: "x' or 1=1" } })).status).toBe(400)
    expect(await storedCount()).toBe(0)
  })

  test('refuses a form that another site made, and someone who is not signed in', async () => {
    expect((await send(family, { headers: { cookie: family.cookie } })).status).toBe(403)
    expect((await send(null)).status).toBe(401)
    expect((await send({ cookie: 'session=forged' })).status).toBe(401)
    expect(await storedCount()).toBe(0)
  })

  test('keeps forty a family, counted one by one', async () => {
    await town().owner.query(
      `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
       select $1, $2, 'OTHER', 'PENDING', gen_random_uuid()::text, 'x.pdf', 'application/pdf', 9, '\\x00', now(), $1 from generate_series(1, 38)`,
      [family.accountId, commune.id],
    )
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(family)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(2)
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(3)
    expect(await storedCount()).toBe(40)
  })

  test('for a child or a commune that is not there answers like nothing', async () => {
    const stranger = await given.aFamily()
    expect((await send(family, { fields: { beneficiaryId: stranger.children[0] ?? '' } })).status).toBe(404)
    expect((await send(family, { fields: { communeId: randomUUID() } })).status).toBe(404)
    expect((await send(stranger, { fields: { accountId: family.accountId } })).status).toBe(404)
    expect(await storedCount()).toBe(0)
  })

  test('is done at the desk for a family of the commune only', async () => {
    const agent = await given.aStaffMember(commune)
    expect((await send(agent, { fields: { accountId: family.accountId } })).status).toBe(201)
    const other = await given.aCommune()
    expect((await send(agent, { fields: { accountId: family.accountId, communeId: other.id } })).status).toBe(404)
    expect(
      (await send(await given.aStaffMember(other), { fields: { accountId: family.accountId, communeId: other.id } }))
        .status,
    ).toBe(404)
    expect(await mine()).toHaveLength(1)
  })
})

describe('reading a document', () => {
  test('is for its family and those who decide; for anyone else it does not exist', async () => {
    const { body } = await send(family)
    const status = async (who: Signed | null) => (await read(who, body.id)).status
    expect(await status(await given.aStaffMember(commune))).toBe(200)
    expect(await status(await given.aStaffMember(null))).toBe(200)
    expect(await status(await given.aFamily())).toBe(404)
    expect(await status(await given.aStaffMember(await given.aCommune()))).toBe(404)
    expect(await status(await given.aStaffMember(commune, 'CANTEEN'))).toBe(404)
    expect(await status(null)).toBe(401)
    for (const id of [randomUUID(), 'nonsense', '..%2f..%2fetc%2fpasswd'])
      expect((await read(family, id)).status).toBe(404)
  })

  test('of a care plan is for the canteen too', async () => {
    const { body } = await send(family, { fields: { kind: 'CARE_PLAN' } })
    expect((await read(await given.aStaffMember(commune, 'CANTEEN'), body.id)).status).toBe(200)
  })
})

describe('the decision on a document', () => {
  test('is taken once; a refusal has a reason, and the family is told', async () => {
    const { body } = await send(family)
    const agent = await given.aStaffMember(commune)
    expect(await ask(agent, TO_REVIEW, { communeId: commune.id })).toEqual({
      documentsToReview: [{ id: body.id, account: { id: family.accountId } }],
    })
    expect(await ask(agent, REVIEW, { id: body.id, accept: false })).toMatchObject({
      reviewDocument: { reason: 'REASON_REQUIRED' },
    })
    expect(await ask(agent, REVIEW, { id: body.id, accept: false, reason: 'Illisible.' })).toMatchObject({
      reviewDocument: { status: 'REFUSED', refusalReason: 'Illisible.' },
    })
    expect(await ask(agent, REVIEW, { id: body.id, accept: true })).toMatchObject({
      reviewDocument: { reason: 'NOT_PENDING' },
    })
    await town().runJobs()
    const [mail] = await town().mailsTo(family.email)
    expect(mail).toMatchObject({ subject: 'Une pièce est à renvoyer', text: expect.stringContaining('Illisible.') })
    expect(await ask(agent, TO_REVIEW, { communeId: commune.id })).toEqual({ documentsToReview: [] })
  })

  test('is not the family’s', async () => {
    const { body } = await send(family)
    expect(await codeOf(family, REVIEW, { id: body.id, accept: true })).toBe('NOT_FOUND')
    expect((await mine())[0]?.status).toBe('PENDING')
  })
})

describe('taking a document back', () => {
  test('erases its file', async () => {
    const { body } = await send(family)
    expect(await ask(family, REMOVE, { id: body.id })).toMatchObject({
      removeDocument: { __typename: 'DocumentRemoved' },
    })
    await town().runJobs()
    expect(await mine()).toEqual([])
    expect((await read(family, body.id)).status).toBe(404)
    expect(await codeOf(family, REMOVE, { id: body.id })).toBe('NOT_FOUND')
  })

  test('is no longer possible once it was accepted, nor by someone else', async () => {
    const { body } = await send(family)
    expect(await codeOf(await given.aFamily(), REMOVE, { id: body.id })).toBe('NOT_FOUND')
    await ask(await given.aStaffMember(commune), REVIEW, { id: body.id, accept: true })
    expect(await ask(family, REMOVE, { id: body.id })).toMatchObject({ removeDocument: { reason: 'ALREADY_USED' } })
    expect((await read(family, body.id)).status).toBe(200)
  })
})
