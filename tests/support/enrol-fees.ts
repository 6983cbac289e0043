import type { Path } from '../../server/src/modules/regulations/index.js'
import { ask, type Signed } from './client.js'
import { usualRules } from './given/commune.js'
import { given, type TestCommune, type TestFamily } from './given/index.js'
import { town } from './town.js'

/** Inscriptions that cost something: asked for by a family, given and taken back by the town hall. */

export const aFeeCommune = (enrol: Path[]): Promise<TestCommune> => given.aCommune({ rules: { ...usualRules, enrol } })

export interface ShownFee {
  beneficiary: { id: string } | null
  feeCents: number | null
  lateFeeCents: number | null
  sentence: string
}
const FEE = 'beneficiary { id } feeCents lateFeeCents sentence'
const plain = (fees: ShownFee[]): ShownFee[] =>
  fees.map((fee) => ({ ...fee, sentence: fee.sentence.replace(/[\u00a0\u202f]/g, ' ') }))
interface Told {
  __typename: string
  reason?: string
  message?: string
  status?: string
}
const answerOf = async (who: Signed, mutation: string, variables: Record<string, unknown>): Promise<Told> =>
  (await ask<{ answer: Told }>(who, mutation, variables)).answer
const REFUSED = '... on AccessRefused { reason message }'
const DECISION_REFUSED = '... on DecisionRefused { reason message }'

export const situationFees = async (
  who: Signed,
  { slug, situationId }: TestCommune,
  accountId: string | null,
): Promise<ShownFee[]> => {
  const { commune } = await ask<{ commune: { situations: { id: string; enrolmentFees: ShownFee[] }[] } }>(
    who,
    `query ($slug: String!, $a: UUID) { commune(slug: $slug) { situations { id enrolmentFees(accountId: $a) { ${FEE} } } } }`,
    { slug, a: accountId },
  )
  return plain(commune.situations.find(({ id }) => id === situationId)?.enrolmentFees ?? [])
}

/** An access for each child, in their order. @returns the accesses */
export async function requestedBy(family: TestFamily, { situationId }: TestCommune): Promise<string[]> {
  const { answer } = await ask<{
    answer: { message?: string; accesses?: { id: string; beneficiary: { id: string } }[] }
  }>(
    family,
    `mutation ($ids: [UUID!]!, $id: UUID!) { answer: requestAccess(beneficiaryIds: $ids, situationId: $id) { __typename
       ... on AccessRequested { accesses { id beneficiary { id } } } ... on AccessRefused { message } } }`,
    { ids: family.children, id: situationId },
  )
  if (!answer.accesses) throw new Error(`not asked: ${answer.message}`)
  return family.children.map((child) => answer.accesses?.find(({ beneficiary }) => beneficiary.id === child)?.id ?? '')
}

export const feesOf = async (who: Signed, { accountId }: TestFamily): Promise<ShownFee[]> => {
  const { family } = await ask<{ family: { accesses: { enrolmentFees: ShownFee[] }[] } }>(
    who,
    `query ($a: UUID!) { family(accountId: $a) { accesses { enrolmentFees { ${FEE} } } } }`,
    { a: accountId },
  )
  return plain(family.accesses.flatMap(({ enrolmentFees }) => enrolmentFees))
}

export const validate = (agent: Signed, id: string, more: { validFrom?: string; late?: boolean } = {}): Promise<Told> =>
  answerOf(
    agent,
    `mutation ($id: UUID!, $validFrom: Day, $late: Boolean) { answer: validateAccess(accessId: $id, validFrom: $validFrom, late: $late) { __typename
       ... on ServiceAccess { status } ${REFUSED} } }`,
    { id, ...more },
  )

export const undo = (agent: Signed, id: string): Promise<Told> =>
  answerOf(
    agent,
    `mutation ($lines: [DecisionLineInput!]!) { answer: undoDecisions(lines: $lines) { __typename ${DECISION_REFUSED} } }`,
    { lines: [{ kind: 'ACCESS', subjectId: id }] },
  )

export const takeBack = (agent: Signed, id: string): Promise<Told> =>
  answerOf(
    agent,
    `mutation ($id: UUID!) { answer: takeBackDecision(kind: ACCESS, id: $id, reason: "Une erreur.") { __typename ${DECISION_REFUSED} } }`,
    { id },
  )

export const endFrom = (agent: Signed, id: string, from: string): Promise<Told> =>
  answerOf(
    agent,
    `mutation ($id: UUID!, $from: Day!) { answer: endAccess(accessId: $id, from: $from, reason: "Une erreur.", bookings: KEEP) { __typename ${REFUSED} } }`,
    { id, from },
  )

/** A child is taken out of the family. @returns what was answered */
export async function leavesFamily(family: TestFamily, child: string): Promise<string> {
  const { rows } = await town().owner.query<{ id: string }>(
    'select id from filiation where account_id = $1 and beneficiary_id = $2 and removed_at is null',
    [family.accountId, child],
  )
  const remove = 'mutation ($id: UUID!) { answer: removeBeneficiary(filiationId: $id) { __typename } }'
  return (await answerOf(family, remove, { id: rows[0]?.id })).__typename
}

/** To another situation of the same canteen. */
export async function changeSituation(
  agent: Signed,
  id: string,
  { id: communeId, serviceId }: TestCommune,
  from: string,
): Promise<Told> {
  const { rows } = await town().owner.query<{ id: string }>(
    `with made as (insert into situation (commune_id, name, audience) values ($1, 'Hors commune', 'CHILD') returning id)
     insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
     select $1, $2, id, 500, 250, true, '2020-01-01' from made returning situation_id as id`,
    [communeId, serviceId],
  )
  return answerOf(
    agent,
    `mutation ($id: UUID!, $s: UUID!, $from: Day!) { answer: changeAccess(accessId: $id, situationId: $s, from: $from, reason: "Un déménagement.", bookings: KEEP) { __typename ${REFUSED} } }`,
    { id, s: rows[0]?.id, from },
  )
}
