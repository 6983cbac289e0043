import { randomUUID } from 'node:crypto'
import {
  type LimitRule,
  type Path,
  type Policy,
  type Price,
  type ServiceRules,
  unapplied,
} from '../../../server/src/modules/regulations/index.js'
import { town } from '../town.js'

export interface TestCommune {
  id: string
  slug: string
  name: string
  regieId: string
  serviceId: string
  situationId: string
  adultSituationId: string
}

/** What a test says of the rules of its canteen: how one books and cancels, and what an absence costs. */
export interface TestRules {
  book: Path[]
  cancel: Path[]
  change?: Path[]
  absence?: Path[]
  attend_unreserved?: Path[]
  pickup?: Path[]
  month?: Path[]
  price?: Path[]
  enrol?: Path[]
  topup?: Path[]
  dunning?: Path[]
}

export const dayBefore: LimitRule = { back: 1, unit: 'service', at: '09:00' }

/** « jusqu'à 9 h, un jour de service avant », for booking and cancelling. */
export const usualRules: TestRules = { book: [{ until: dayBefore }], cancel: [{ until: dayBefore }] }

/**
 * A règlement that could be published: a test of what is not applied would prove nothing.
 * @param kept the facts that the commune keeps of its families, or soon will
 */
export function policyOf(
  actions: TestRules,
  more: Partial<Policy> = {},
  price?: Price,
  kept: readonly string[] = [],
  payment?: ServiceRules['payment'],
): Policy {
  const policy: Policy = {
    ...more,
    language: 1,
    name: 'Règlement de la cantine',
    services: {
      service: { actions: { ...actions }, ...(price !== undefined && { price }), ...(payment && { payment }) },
    },
  }
  const problems = unapplied(policy, new Map(kept.map((name) => [name, null])))
  if (problems.length > 0) throw new Error(problems.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'))
  return policy
}

/** What the types of document of a test commune are called, by their kind. */
export const TYPE_LABELS: Record<string, string> = {
  PROOF_OF_ADDRESS: 'Justificatif de domicile',
  INSURANCE: 'Attestation d’assurance',
}

export interface CommuneAsked {
  name?: string
  priceCents?: number
  capacity?: number | null
  rules?: TestRules
  /** The price that the règlement sets; the tariff of the situation when it does not. */
  price?: Price
  /** The facts it asks that the commune keeps of its families, or soon will. */
  kept?: readonly string[]
  /** What else the policy holds: counters, blocks. */
  policy?: Partial<Policy>
  /** Meals are paid on the invoice of their month. */
  onInvoice?: boolean
  /** How it is paid, otherwise. */
  payment?: ServiceRules['payment']
  openWeekdays?: number[]
  regieId?: string
  requiredDocuments?: string[]
}

/** A commune with a canteen (Mon Tue Thu Fri), the situations « Enfant commune » and « Adulte », and a régie of its own. */
export async function aCommune(asked: CommuneAsked = {}): Promise<TestCommune> {
  const { owner } = town()
  const slug = `commune-${randomUUID().slice(0, 8)}`
  const name = asked.name ?? slug
  const one = async (sql: string, values: unknown[]) => ((await owner.query(sql, values)).rows[0] as { id: string }).id
  const regieId =
    asked.regieId ?? (await one('insert into regie (name) values ($1) returning id', [`Régie de ${slug}`]))
  const id = await one(
    `insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id, opens_on) values ($1, $2, $3, '43700', 'A', $4, '2020-01-01') returning id`,
    [slug, name, slug.slice(-8), regieId],
  )
  const serviceId = await one(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, capacity) values ($1, $2, 'Cantine', 'CANTEEN', 'repas', $3, $4) returning id`,
    [id, regieId, asked.openWeekdays ?? [1, 2, 4, 5], asked.capacity ?? null],
  )
  const situation = (situationName: string, audience: string) =>
    one('insert into situation (commune_id, name, audience) values ($1, $2, $3) returning id', [
      id,
      situationName,
      audience,
    ])
  const situationId = await situation('Enfant commune', 'CHILD')
  const adultSituationId = await situation('Adulte', 'ADULT')
  for (const kind of asked.requiredDocuments ?? [])
    await owner.query(
      `with made as (insert into document_type (commune_id, kind, label, scope, validity) values ($1, $2, $3, 'FAMILY', 'NONE') returning id)
       insert into situation_document (situation_id, type_id, commune_id) select unnest($4::uuid[]), id, $1 from made`,
      [id, kind, TYPE_LABELS[kind] ?? kind, [situationId, adultSituationId]],
    )
  for (const [which, price] of [
    [situationId, asked.priceCents ?? 380],
    [adultSituationId, 620],
  ]) {
    await owner.query(
      `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from) values ($1, $2, $3, $4, $4::int / 2, true, '2020-01-01')`,
      [id, serviceId, which, price],
    )
  }
  await owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 1, '2020-01-01', now(), $2)`,
    [
      serviceId,
      JSON.stringify(
        policyOf(
          ...([asked.rules ?? usualRules, asked.policy, asked.price, asked.kept] as const),
          asked.onInvoice ? { mode: 'invoice' } : asked.payment,
        ),
      ),
    ],
  )
  return { id, slug, name, regieId, serviceId, situationId, adultSituationId }
}

interface TypeAsked {
  label?: string
  scope?: 'FAMILY' | 'BENEFICIARY'
  months?: number
  validity?: 'NONE' | 'MONTHS' | 'SCHOOL_YEAR'
  /** The situation of children asks for it. */
  asked?: boolean
}

/** A document that a commune may ask for: a proof of address, one for the family, without a limit. */
export async function aDocumentType({ id, situationId }: TestCommune, asked: TypeAsked = {}): Promise<string> {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into document_type (commune_id, kind, label, scope, validity, months) values ($1, 'PROOF_OF_ADDRESS', $2, $3, $4, $5) returning id`,
    [
      id,
      asked.label ?? 'Justificatif de domicile',
      asked.scope ?? 'FAMILY',
      asked.validity ?? (asked.months ? 'MONTHS' : 'NONE'),
      asked.months ?? null,
    ],
  )
  const typeId = rows[0]?.id ?? ''
  if (asked.asked)
    await town().owner.query('insert into situation_document (situation_id, type_id, commune_id) values ($1, $2, $3)', [
      situationId,
      typeId,
      id,
    ])
  return typeId
}
