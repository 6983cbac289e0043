import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'

export interface TestRegieSetup {
  __typename: 'RegieSetup' | 'RegieRefused'
  id: string
  name: string
  siret: string | null
  cashLimitCents: number | null
  currency: string
  revision: number
  communes: { name: string }[]
  codes: { kind: string; usual: string; code: string | null }[]
  officers: { accountId: string; name: string; kind: string; current: boolean; keepsTill: boolean }[]
  candidates: { accountId: string }[]
  changedBy: string | null
  timeZone: string
  archived: boolean
  can: { change: { allowed: boolean; reason: string | null }; archive: { allowed: boolean } }
  reason?: string
  message?: string
  current?: { name: string; revision: number } | null
}

export const REGIE_SETUP = `id name siret actReference actDate cashLimitCents currency timeZone archived revision changedBy communes { name } codes { kind usual code }
  officers { accountId name kind actReference startsOn endsOn current keepsTill } candidates { accountId } can { change { allowed reason } archive { allowed } }`
const ANSWER = `__typename ... on RegieSetup { ${REGIE_SETUP} } ... on RegieRefused { reason message current { name revision } }`

export const regieSetups = async (who: Signed, commune: { id: string } | null): Promise<TestRegieSetup[]> =>
  (
    await ask<{ regieSetups: TestRegieSetup[] }>(
      who,
      `query ($communeId: UUID) { regieSetups(communeId: $communeId) { ${REGIE_SETUP} } }`,
      { communeId: commune?.id ?? null },
    )
  ).regieSetups

/** The régie of a commune. */
export async function regieSetup(who: Signed, commune: { id: string }): Promise<TestRegieSetup> {
  const [found] = await regieSetups(who, commune)
  if (!found) throw new Error('a commune has a régie')
  return found
}

export const createRegie = async (who: Signed, input: object): Promise<TestRegieSetup> =>
  (
    await ask<{ answer: TestRegieSetup }>(
      who,
      `mutation ($input: CreateRegieInput!) { answer: createRegie(input: $input) { ${ANSWER} } }`,
      { input: { requestId: randomUUID(), ...input } },
    )
  ).answer

/** From what it is now, or from what was read before. */
export async function changeRegie(
  who: Signed,
  commune: { id: string },
  change: object,
  from?: TestRegieSetup,
): Promise<TestRegieSetup> {
  const { id, name, revision } = from ?? (await regieSetup(who, commune))
  const input = { regieId: id, name, revision, codes: [], officers: [], ...change }
  return (
    await ask<{ answer: TestRegieSetup }>(
      who,
      `mutation ($input: ChangeRegieInput!) { answer: changeRegie(input: $input) { ${ANSWER} } }`,
      { input },
    )
  ).answer
}

export const anOfficer = (accountId: string, change: object = {}) => ({
  ...{ accountId, kind: 'REGISSEUR', actReference: 'Arrêté 2026-12', startsOn: '2026-01-01', endsOn: null, ...change },
})

/** From the revision that was read. */
export const actOnRegie = async (
  who: Signed,
  verb: 'archiveRegie' | 'restoreRegie',
  { id, revision }: Pick<TestRegieSetup, 'id' | 'revision'>,
): Promise<TestRegieSetup> =>
  (
    await ask<{ answer: TestRegieSetup }>(
      who,
      `mutation ($id: UUID!, $r: Int!) { answer: ${verb}(regieId: $id, revision: $r) { ${ANSWER} } }`,
      { id, r: revision },
    )
  ).answer
