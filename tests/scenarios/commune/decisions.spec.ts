import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const REFUSED = '... on AccessRefused { reason message }'
const VALIDATE = `mutation ($id: UUID!) { answer: validateAccess(accessId: $id) { __typename ... on ServiceAccess { status } ${REFUSED} } }`
const REFUSE = `mutation ($id: UUID!) { answer: refuseAccess(accessId: $id, reason: "Justificatif illisible.") { __typename ... on ServiceAccess { status } ${REFUSED} } }`
const VALIDATE_ACCOUNT = `mutation ($id: UUID!) { answer: validateAccount(accountId: $id) { __typename ... on AccountDecided { account { status } } ${REFUSED} } }`
const REFUSE_ACCOUNT = `mutation ($id: UUID!) { answer: refuseAccount(accountId: $id, reason: "Compte en double.") { __typename ... on AccountDecided { account { status } } ${REFUSED} } }`
const REVIEW = `mutation ($id: UUID!, $accept: Boolean!) { answer: reviewDocument(id: $id, accept: $accept, reason: "Page manquante.") { __typename ... on SupportingDocument { status } } }`
const UNDO = `mutation ($lines: [DecisionLineInput!]!) { undoDecisions(lines: $lines) { __typename ... on DecisionsUndone { count } ... on DecisionRefused { reason message } } }`
const TAKE_BACK = `mutation ($kind: DecisionKind!, $id: UUID!, $reason: String!) { takeBackDecision(kind: $kind, id: $id, reason: $reason) { __typename
  ... on DecisionTakenBack { familyTold } ... on DecisionRefused { reason message } } }`
const OPEN = `mutation ($kind: DecisionKind!, $id: UUID!, $communeId: UUID!) { openLine(kind: $kind, id: $id, communeId: $communeId) { id openedBy byMe } }`
const OPENED = 'query ($communeId: UUID!) { openedLines(communeId: $communeId) { id openedBy byMe } }'
const END = `mutation ($accessId: UUID!) { endAccess(accessId: $accessId, from: "2026-12-07", reason: "Déménagement.", bookings: KEEP) { __typename } }`

interface Told {
  __typename: string
  reason?: string
  count?: number
  familyTold?: boolean
}
type Kind = 'ACCOUNT' | 'ACCESS' | 'DOCUMENT'

let commune: TestCommune
let agent: Signed & { accountId: string }
let family: TestFamily
let ids: Record<Kind, string>

const rows = async <T>(sql: string, values: unknown[] = []) => (await town().owner.query(sql, values)).rows as T[]

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon' })
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, accessStatus: 'PENDING', creditCents: 5000 })
  const [access] = await rows<{ id: string }>(
    'update service_access set valid_from = null, valid_to = null where account_id = $1 returning id',
    [family.accountId],
  )
  const [document] = await rows<{ id: string }>(
    `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
     values ($1, $2, 'PROOF_OF_ADDRESS', 'PENDING', gen_random_uuid()::text, 'quittance.pdf', 'application/pdf', 9, '\\x00', now(), $1) returning id`,
    [family.accountId, commune.id],
  )
  ids = { ACCOUNT: family.accountId, ACCESS: access?.id ?? '', DOCUMENT: document?.id ?? '' }
})

const decide = async (mutation: string, kind: Kind, extra: object = {}, who: Signed = agent) =>
  (await ask<{ answer: Told }>(who, mutation, { id: ids[kind], ...extra })).answer
const undo = async (kinds: Kind[], who: Signed = agent) =>
  (await ask<{ undoDecisions: Told }>(who, UNDO, { lines: kinds.map((kind) => ({ kind, subjectId: ids[kind] })) }))
    .undoDecisions
const takeBack = async (kind: Kind, reason = 'Erreur de dossier.', who: Signed = agent) =>
  (await ask<{ takeBackDecision: Told }>(who, TAKE_BACK, { kind, id: ids[kind], reason })).takeBackDecision
const statusOf = async (kind: Kind) => {
  const table = { ACCOUNT: 'account', ACCESS: 'service_access', DOCUMENT: 'supporting_document' }[kind]
  const [row] = await rows<{ status: string }>(`select status from ${table} where id = $1`, [ids[kind]])
  return row?.status
}
const subjects = async () => {
  await town().runJobs()
  return (await town().mailsTo(family.email)).map((mail) => mail.subject).reverse()
}
const pendingAccount = () => rows(`update account set status = 'PENDING' where id = $1`, [family.accountId])
const held = (kind: Kind) =>
  rows<{ at: Date }>(`select run_at as at from outbox where task = 'send-mail' and strpos(payload::text, $1) > 0`, [
    ids[kind],
  ])
const wait = (seconds: number) => clock.at(new Date(clock.now().getTime() + seconds * 1000))

const DECISIONS: [string, Kind, string, object][] = [
  ['an access given', 'ACCESS', VALIDATE, {}],
  ['an access refused', 'ACCESS', REFUSE, {}],
  ['an account validated', 'ACCOUNT', VALIDATE_ACCOUNT, {}],
  ['an account refused', 'ACCOUNT', REFUSE_ACCOUNT, {}],
  ['a document accepted', 'DOCUMENT', REVIEW, { accept: true }],
  ['a document refused', 'DOCUMENT', REVIEW, { accept: false }],
]

describe('undone before its mail leaves', () => {
  test.each(DECISIONS)('%s waits again, and nobody is told', async (_what, kind, mutation, extra) => {
    if (kind === 'ACCOUNT') await pendingAccount()
    await decide(mutation, kind, extra)
    expect(await statusOf(kind)).not.toBe('PENDING')
    const mails = await held(kind)
    if (mails.length > 0) expect(mails).toEqual([{ at: new Date('2026-11-25T09:00:13Z') }])
    wait(10)
    expect(await undo([kind])).toEqual({ __typename: 'DecisionsUndone', count: 1 })
    expect(await statusOf(kind)).toBe('PENDING')
    expect(await subjects()).toEqual([])
    expect(await undo([kind])).toMatchObject({ reason: 'NOT_DECIDED' })
    expect(await decide(mutation, kind, extra)).not.toHaveProperty('reason')
    expect(await brokenPromises()).toEqual([])
  })

  test('is too late once the family is told; only who decided may; a stranger learns nothing', async () => {
    await decide(VALIDATE, 'ACCESS')
    expect(await undo(['ACCESS'], await given.aStaffMember(commune))).toMatchObject({ reason: 'DECIDED_BY_ANOTHER' })
    const lines = [{ kind: 'ACCESS', subjectId: ids.ACCESS }]
    for (const who of [family, await given.aStaffMember(await given.aCommune())])
      expect(await codeOf(who, UNDO, { lines })).toBe('NOT_FOUND')
    expect(await subjects()).toEqual(['Accès validé pour Louane'])
    expect(await undo(['ACCESS'])).toMatchObject({ reason: 'TOO_LATE_TO_UNDO' })
    expect(await statusOf('ACCESS')).toBe('VALID')
  })

  test('several together, or none of them', async () => {
    await decide(REVIEW, 'DOCUMENT', { accept: true })
    expect(await undo(['DOCUMENT', 'ACCESS'])).toMatchObject({ reason: 'NOT_DECIDED' })
    expect(await statusOf('DOCUMENT')).toBe('ACCEPTED')
    await decide(VALIDATE, 'ACCESS')
    expect(await undo(['DOCUMENT', 'ACCESS'])).toMatchObject({ count: 2 })
    expect(await subjects()).toEqual([])
  })

  test('not when the family has booked meanwhile', async () => {
    await decide(VALIDATE, 'ACCESS')
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
    await placeOrder(family, { lines, expectedTotalCents: 380 })
    expect(await undo(['ACCESS'])).toMatchObject({ reason: 'HAS_BOOKINGS' })
    expect(await statusOf('ACCESS')).toBe('VALID')
    expect(await brokenPromises()).toEqual([])
  })

  test('and its mail, at the same moment: one of the two comes first, and the other knows', async () => {
    await decide(VALIDATE, 'ACCESS')
    const [undone] = await Promise.all([undo(['ACCESS']), town().runJobs()])
    await town().runJobs()
    const told = (await town().mailsTo(family.email)).length
    expect([undone.__typename, told, await statusOf('ACCESS')]).toEqual(
      undone.count ? ['DecisionsUndone', 0, 'PENDING'] : ['DecisionRefused', 1, 'VALID'],
    )
  })

  test('ten clicks at once undo once, and a decision at the same moment is one or the other', async () => {
    await decide(VALIDATE, 'ACCESS')
    const answers = await Promise.all(Array.from({ length: 10 }, () => undo(['ACCESS'])))
    expect(answers.filter((a) => a.count === 1)).toHaveLength(1)
    expect(answers.filter((a) => a.reason === 'NOT_DECIDED')).toHaveLength(9)
    const [given_, refused] = await Promise.all([decide(VALIDATE, 'ACCESS'), decide(REFUSE, 'ACCESS')])
    expect([given_, refused].map((a) => a.__typename).sort()).toEqual(['AccessRefused', 'ServiceAccess'])
    expect(await brokenPromises()).toEqual([])
  })
})

describe('taken back later', () => {
  const AGAIN: Record<Kind, RegExp> = {
    ACCESS: /^Demande d’accès de Louane : la mairie revient/,
    ACCOUNT: /^Votre compte : la mairie revient/,
    DOCUMENT: /^Une pièce : la mairie revient/,
  }

  test.each(DECISIONS)('%s waits again, with a reason that the family reads', async (_what, kind, mutation, extra) => {
    if (kind === 'ACCOUNT') await pendingAccount()
    await decide(mutation, kind, extra)
    await town().runJobs()
    wait(86_400)
    expect(await takeBack(kind, ' x ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    const other = await given.aStaffMember(commune)
    expect(await takeBack(kind, 'Erreur de dossier.', other)).toMatchObject({ familyTold: true })
    expect(await statusOf(kind)).toBe('PENDING')
    expect((await subjects()).at(-1)).toMatch(AGAIN[kind])
    expect((await town().mailsTo(family.email))[0]?.text).toContain('Motif : Erreur de dossier.')
    expect(await takeBack(kind)).toMatchObject({ reason: 'NOT_DECIDED' })
    const audited = await rows(
      `select actor_id, details from audit_event where subject_id = $1 and action like '%TAKEN_BACK'`,
      [ids[kind]],
    )
    expect(audited).toEqual([
      { actor_id: other.accountId, details: { accountId: family.accountId, reason: 'Erreur de dossier.' } },
    ])
    expect(await decide(mutation, kind, extra)).not.toHaveProperty('reason')
    expect(await brokenPromises()).toEqual([])
  })

  test('before the mail leaves, nobody is told', async () => {
    await decide(REFUSE, 'ACCESS')
    expect(await takeBack('ACCESS', 'Erreur de dossier.', await given.aStaffMember(commune))).toMatchObject({
      familyTold: false,
    })
    expect(await subjects()).toEqual([])
  })

  test('of a decision that was taken before decisions were noted', async () => {
    await rows(
      `update service_access set status = 'REFUSED', reason = 'Ancien motif.', decided_at = now() where id = $1`,
      [ids.ACCESS],
    )
    expect(await takeBack('ACCESS')).toMatchObject({ familyTold: true })
    expect(await statusOf('ACCESS')).toBe('PENDING')
  })

  test('not once something was booked, nor when the family has asked again', async () => {
    await decide(VALIDATE, 'ACCESS')
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
    await placeOrder(family, { lines, expectedTotalCents: 380 })
    expect(await takeBack('ACCESS')).toMatchObject({ reason: 'HAS_BOOKINGS' })
    expect(await takeBack('ACCOUNT')).toMatchObject({ reason: 'HAS_BOOKINGS' })
    expect(await statusOf('ACCOUNT')).toBe('ACTIVE')
    const other = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
    const [first] = await rows<{ id: string }>('select id from service_access where account_id = $1', [other.accountId])
    ids.ACCESS = first?.id ?? ''
    await decide(REFUSE, 'ACCESS')
    await rows(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now())`,
      [commune.id, other.accountId, commune.situationId, other.children[0]],
    )
    expect(await takeBack('ACCESS')).toMatchObject({ reason: 'ASKED_AGAIN' })
    expect(await statusOf('ACCESS')).toBe('REFUSED')
  })

  test('the end of an access too: it goes on to the day it had, and the family is told', async () => {
    await decide(VALIDATE, 'ACCESS')
    await ask(agent, END, { accessId: ids.ACCESS })
    expect(await takeBack('ACCESS')).toMatchObject({ familyTold: true })
    const [access] = await rows(
      `select status, to_char(valid_to, 'YYYY-MM-DD') as "validTo", reason, ended_at from service_access where id = $1`,
      [ids.ACCESS],
    )
    expect(access).toEqual({ status: 'VALID', validTo: '2027-07-02', reason: null, ended_at: null })
    expect((await subjects()).at(-1)).toBe('L’accès de Louane continue')
  })

  test('an agent’s account, or one to which another commune gave something, is for the agglomeration', async () => {
    const other = await given.aCommune()
    await rows(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, valid_from, valid_to)
       values ($1, $2, $3, $4, 'VALID', now(), '2026-09-01', '2027-07-02')`,
      [other.id, family.accountId, other.situationId, family.children[0]],
    )
    expect(await takeBack('ACCOUNT')).toMatchObject({ reason: 'HELD_ELSEWHERE' })
    await rows(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      family.accountId,
      other.id,
    ])
    expect(await takeBack('ACCOUNT')).toMatchObject({ reason: 'STAFF_ACCOUNT' })
    const reach = await given.aStaffMember(null)
    expect(await takeBack('ACCOUNT', 'Erreur de dossier.', reach)).toMatchObject({ __typename: 'DecisionTakenBack' })
  })

  test('is not for strangers, nor for one’s own family', async () => {
    await decide(VALIDATE, 'ACCESS')
    const asked = { kind: 'ACCESS', id: ids.ACCESS, reason: 'Erreur de dossier.' }
    for (const who of [
      family,
      await given.aStaffMember(await given.aCommune()),
      await given.aStaffMember(commune, 'REGISSEUR'),
      await given.aStaffMember(commune, 'CANTEEN'),
    ])
      expect(await codeOf(who, TAKE_BACK, asked)).toBe('NOT_FOUND')
    await rows(`insert into filiation (account_id, beneficiary_id, type) values ($1, $2, 'FATHER')`, [
      agent.accountId,
      family.children[0],
    ])
    expect(await takeBack('ACCESS')).toMatchObject({ reason: 'OWN_FAMILY' })
    expect(await statusOf('ACCESS')).toBe('VALID')
  })
})

describe('a line that somebody has open', () => {
  const open = async (who: Signed, kind: Kind = 'ACCESS') =>
    (await ask<{ openLine: object[] }>(who, OPEN, { kind, id: ids[kind], communeId: commune.id })).openLine
  const opened = async (who: Signed) =>
    (await ask<{ openedLines: object[] }>(who, OPENED, { communeId: commune.id })).openedLines

  test('is told to the others, one line each, and forgotten by itself', async () => {
    const other = await given.aStaffMember(commune)
    expect(await open(agent)).toEqual([{ id: ids.ACCESS, openedBy: 'C. Roche', byMe: true }])
    expect(await open(other)).toEqual([{ id: ids.ACCESS, openedBy: 'C. Roche', byMe: false }])
    expect(await open(agent, 'DOCUMENT')).toEqual([{ id: ids.DOCUMENT, openedBy: 'C. Roche', byMe: true }])
    expect(await opened(other)).toEqual([{ id: ids.DOCUMENT, openedBy: 'C. Roche', byMe: false }])
    wait(50)
    await open(agent, 'DOCUMENT')
    wait(50)
    expect(await opened(other)).toHaveLength(1)
    wait(11)
    expect(await opened(other)).toEqual([])
    expect(await open(other, 'DOCUMENT')).toMatchObject([{ byMe: true }])
  })

  test('keeps nobody from deciding', async () => {
    await open(agent)
    expect(await decide(VALIDATE, 'ACCESS', {}, await given.aStaffMember(commune))).toMatchObject({ status: 'VALID' })
  })

  test('is for those who decide, and of their commune', async () => {
    const other = await given.aCommune()
    const stranger = await given.aStaffMember(other)
    const asked = { kind: 'ACCESS', id: ids.ACCESS, communeId: commune.id }
    for (const who of [stranger, family, await given.aStaffMember(commune, 'CANTEEN')]) {
      expect(await codeOf(who, OPEN, asked)).toBe('NOT_FOUND')
      expect(await codeOf(who, OPENED, { communeId: commune.id })).toBe('NOT_FOUND')
    }
    expect(await codeOf(stranger, OPEN, { ...asked, communeId: other.id })).toBe('NOT_FOUND')
  })
})
