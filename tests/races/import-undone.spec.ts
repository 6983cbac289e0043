import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { file, importAll, readFamilies, type SeenImport, undo } from '../support/family-files.js'
import { aClass } from '../support/given/class.js'
import { given, type TestCommune } from '../support/given/index.js'
import { mail, rows } from '../support/imported-families.js'
import { brokenPromises } from '../support/promises.js'
import { queued } from '../support/queued.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let agent: Signed & { accountId: string }
let done: SeenImport
let family: { id: string; child: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await rows('delete from throttle') // each test sends a file
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agent = await given.aStaffMember(commune)
  const email = mail('guichet')
  const content = file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/2018;;Enfant commune;;`)
  done = await importAll(admin, await readFamilies(admin, commune.id, content))
  const [found] = await rows<{ id: string; child: string }>(
    'select a.id, f.beneficiary_id as child from account a join filiation f on f.account_id = a.id where a.email = $1',
    [email],
  )
  if (!found) throw new Error('the family was not imported')
  family = found
  clock.at('2026-11-25T11:00:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Answer {
  __typename: string
  reason?: string
}
type Act = () => Promise<Answer>

const asAgent = async (query: string, variables: Record<string, unknown>): Promise<Answer> =>
  (await ask<{ answer: Answer }>(agent, query, variables)).answer

/** A child in none of the classes, or not of the family any more, is not found: an error, not an answer. */
const orNotFound = (asked: Promise<Answer>): Promise<Answer> =>
  asked.catch((error: unknown) => {
    if (!String(error).includes('n’existe pas ou ne vous est pas accessible')) throw error
    return { __typename: 'NotFound' }
  })

const otherSituation = async () =>
  (
    await rows<{ id: string }>(
      `with made as (insert into situation (commune_id, name, audience) values ($1, 'Enfant hors commune', 'CHILD') returning id)
       insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
         select $1, $2, id, 620, 310, true, '2020-01-01' from made returning situation_id as id`,
      [commune.id, commune.serviceId],
    )
  )[0]?.id

/** The account is held before anything of the file is written. */
async function sendDocument(): Promise<Answer> {
  const form = new FormData()
  const fields = { communeId: commune.id, accountId: family.id, kind: 'PROOF_OF_ADDRESS' }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([PDF]), 'quittance.pdf')
  const headers = { 'x-requested-with': 'cantine', ...(await headersOf(agent)) }
  const { status } = await fetch(`${town().url}/files`, { method: 'POST', body: form, headers })
  if (status !== 201) expect(status).toBe(404)
  return { __typename: status === 201 ? 'Added' : 'NotFound' }
}
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'

/** What an agent may write of a family at the desk, and what the second of the two is told. */
const DESK: [string, string, () => Promise<Act>, ('account' | 'child')?][] = [
  [
    'asks for another situation',
    'ACCOUNT_CLOSED',
    async () => {
      const situation = await otherSituation()
      return () =>
        asAgent(
          'mutation ($s: UUID!, $b: [UUID!]!, $a: UUID) { answer: requestAccess(situationId: $s, beneficiaryIds: $b, accountId: $a) { __typename ... on AccessRefused { reason } } }',
          { s: situation, b: [family.child], a: family.id },
        )
    },
  ],
  [
    'notes a quotient',
    'ACCOUNT_CLOSED',
    async () => () =>
      asAgent(
        'mutation ($a: UUID!, $c: UUID!) { answer: setFamilyQuotient(accountId: $a, communeId: $c, quotient: 500, validFrom: "2026-12-01") { __typename ... on QuotientRefused { reason } } }',
        { a: family.id, c: commune.id },
      ),
  ],
  [
    'adds a child',
    'ACCOUNT_CLOSED',
    async () => () =>
      asAgent(
        'mutation ($a: UUID, $i: BeneficiaryInput!) { answer: addBeneficiary(accountId: $a, input: $i) { __typename ... on FamilyRefused { reason } } }',
        { a: family.id, i: { firstName: 'Théo', lastName: 'Dupont', birthDate: '2019-05-04', type: 'MOTHER' } },
      ),
  ],
  [
    'places the child in a class',
    'NotFound',
    async () => {
      const classId = await aClass(commune, { name: 'CE2', levels: ['CE2'] })
      return () =>
        orNotFound(
          asAgent(
            'mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename ... on PlacementRefused { reason } } }',
            {
              input: {
                communeId: commune.id,
                schoolYear: '2026-2027',
                placements: [{ beneficiaryId: family.child, classId }],
              },
            },
          ),
        )
    },
    'child', // both take it after what only one of them takes
  ],
  ['adds a document', 'NotFound', async () => sendDocument],
  [
    'takes money',
    'ACCOUNT_NOT_ACTIVE',
    async () => () =>
      asAgent(
        'mutation ($i: DeskTopUpInput!) { answer: deskTopUp(input: $i) { __typename ... on DeskRefused { reason } } }',
        {
          i: {
            ...{ requestId: randomUUID(), accountId: family.id, regieId: commune.regieId },
            ...{ method: 'CASH', amountCents: 1000 },
          },
        },
      ),
  ],
]

/** What both wait for. */
const heldOf = (what: 'account' | 'child') =>
  what === 'account'
    ? { sql: 'select 1 from account where id = $1 for update', id: family.id }
    : { sql: 'select 1 from beneficiary where id = $1 for update', id: family.child }

/** Nothing live of a family that an import made and that was taken back. */
const live = () =>
  rows(
    `select 'access' from service_access where account_id = $1 and status in ('PENDING', 'VALID')
     union all select 'quotient' from family_quotient where account_id = $1 and quotient is not null
     union all select 'child' from filiation where account_id = $1 and removed_at is null
     union all select 'class' from class_enrolment where beneficiary_id = $2
     union all select 'document' from supporting_document where account_id = $1 and removed_at is null
     union all select 'money' from wallet where account_id = $1 and balance_cents <> 0`,
    [family.id, family.child],
  )

describe.each(DESK)(
  'an agent %s while the import of the family is undone',
  (_what, told, prepare, held = 'account') => {
    test('after it: the agent is told, and nothing is written', async () => {
      const act = await prepare()
      const [undone, answer] = await queued(heldOf(held), () => undo(admin, done), act)
      expect(undone).toMatchObject({ state: 'UNDONE' })
      expect(answer.reason ?? answer.__typename).toBe(told)
      expect(await live()).toEqual([])
    })

    test('before it: the import stays', async () => {
      const act = await prepare()
      const [answer, refused] = await queued(heldOf(held), act, () => undo(admin, done))
      expect(answer?.reason).toBeUndefined()
      expect(answer?.__typename).not.toBe('NotFound')
      expect(refused).toMatchObject({ __typename: 'ImportRefused', reason: 'STILL_USED' })
      expect(await rows('select status from account where id = $1', [family.id])).toEqual([{ status: 'ACTIVE' }])
    })
  },
)

describe('a family that opens its invitation while its import is undone', () => {
  const join = async () => {
    const email = mail('lien')
    const content = file(`${email};Roche;Alix;;Roche;Rose;4/9/2018;;Enfant commune;;`)
    const invited = await importAll(admin, await readFamilies(admin, commune.id, content), true)
    const token = decodeURIComponent(/token=([^\s]+)/.exec((await town().mailsTo(email))[0]?.text ?? '')?.[1] ?? '')
    const [account] = await rows<{ id: string }>('select id from account where email = $1', [email])
    const open = async () =>
      (
        await ask<{ answer: Answer }>(
          null,
          'mutation ($token: String!, $password: String!) { answer: resetPassword(token: $token, password: $password) { __typename ... on LinkRefused { reason } } }',
          { token, password: 'poire radis horizon 9' },
        )
      ).answer
    return { invited, open, held: { sql: 'select 1 from account where id = $1 for update', id: account?.id ?? '' } }
  }

  test('after it: its link is no longer good', async () => {
    const { invited, open, held } = await join()
    const [undone, answer] = await queued(held, () => undo(admin, invited), open)
    expect(undone).toMatchObject({ state: 'UNDONE' })
    expect(answer).toEqual({ __typename: 'LinkRefused', reason: 'LINK_EXPIRED' })
  })

  test('before it: the import stays', async () => {
    const { invited, open, held } = await join()
    const [answer, refused] = await queued(held, open, () => undo(admin, invited))
    expect(answer).toEqual({ __typename: 'PasswordChanged' })
    expect(refused).toMatchObject({ reason: 'STILL_USED' })
  })
})
