import { ask, type Signed } from './client.js'
import { town } from './town.js'

/** Drafts, and the same rules published for several services, as the console asks for them. */

export interface Several {
  __typename: string
  publications?: {
    service: { id: string; name: string }
    regulation: { version: number; status: string; effectiveFrom: string | null }
    waits: { sentence: string } | null
  }[]
  reason?: string
  message?: string
  serviceId?: string | null
}
export interface Draft {
  __typename: string
  id: string
  createdAt: string
  reason?: string
  message?: string
}
export interface AlsoFor {
  serviceId: string
  draftSavedAt?: string | null
}

/** @param readAt the draft that was read; left out: none is looked at */
export async function saveDraft(
  who: Signed,
  serviceId: string,
  policy: unknown,
  readAt?: string | null,
): Promise<Draft> {
  const query = `mutation ($s: UUID!, $p: String!, $at: DateTime) { saved: saveRegulationDraft(serviceId: $s, policy: $p, draftReadAt: $at) {
    __typename ... on Regulation { id createdAt } ... on RegulationRefused { reason message } } }`
  const at = readAt === undefined ? {} : { at: readAt }
  return (await ask<{ saved: Draft }>(who, query, { s: serviceId, p: JSON.stringify(policy), ...at })).saved
}

export const SEVERAL = `mutation ($input: PublishForSeveralInput!) { done: publishForSeveral(input: $input) { __typename
  ... on RegulationsPublished { publications { service { id name } regulation { version status effectiveFrom } waits { sentence } } }
  ... on RegulationRefused { reason message serviceId } } }`
export const publishFor = async (
  who: Signed,
  { id, createdAt }: Draft,
  alsoFor: AlsoFor[],
  over: object = {},
): Promise<Several> =>
  (
    await ask<{ done: Several }>(who, SEVERAL, {
      input: { regulationId: id, savedAt: createdAt, effectiveFrom: '2026-12-01', alsoFor, ...over },
    })
  ).done

/** A further service of a commune. */
export async function anotherService(
  { id, regieId }: { id: string; regieId: string },
  name: string,
  kind = 'CANTEEN',
  openWeekdays = [1, 2, 4, 5],
): Promise<string> {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, $3, $4, 'accueil', $5) returning id`,
    [id, regieId, name, kind, openWeekdays],
  )
  return rows[0]?.id ?? ''
}

/** Each version of a service's rules: its number, its day (null: a draft) and its policy. */
export async function versionsOf(serviceId: string) {
  const { rows } = await town().owner.query<{ version: number; from: string | null; policy: Record<string, unknown> }>(
    'select version, effective_from as "from", policy from regulation where service_id = $1 order by version',
    [serviceId],
  )
  return rows
}
