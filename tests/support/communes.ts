import { ask, post, type Signed } from './client.js'
import type { TestCommune } from './given/index.js'
import { town } from './town.js'

/** What the agglomeration does of a commune, from what it is now. */
export interface CommuneAnswer {
  __typename: 'CommuneSetup' | 'CommuneRefused'
  reason?: string
  message?: string
  commune?: { timeZone: string; archived: boolean; regie: { id: string } }
}

const ANSWER = `__typename ... on CommuneSetup { commune { timeZone archived regie { id } } } ... on CommuneRefused { reason message }`

interface Read {
  id: string
  revision: number
  can: { archive: { allowed: boolean; reason: string | null } }
  commune: {
    name: string
    inseeCode: string
    postalCode: string
    schoolZone: string
    timeZone: string
    regie: { id: string }
  }
}

export async function communeSetup(who: Signed, { id }: { id: string }): Promise<Read> {
  const { communeSetups } = await ask<{ communeSetups: Read[] }>(
    who,
    '{ communeSetups { id revision can { archive { allowed reason } } commune { name inseeCode postalCode schoolZone timeZone regie { id } } } }',
  )
  const found = communeSetups.find((one) => one.id === id)
  if (!found) throw new Error('the commune is listed')
  return found
}

let insee = 80_000

/** Test communes have a made-up INSEE code: a real one is given with each change. */
export async function changeCommune(who: Signed, commune: { id: string }, change: object, read?: Read) {
  const { revision, commune: now } = read ?? (await communeSetup(who, commune))
  const { regie, ...values } = now
  const { data, errors } = await post<{ answer: CommuneAnswer }>(
    `mutation ($input: ChangeCommuneInput!) { answer: changeCommune(input: $input) { ${ANSWER} } }`,
    {
      input: { ...values, inseeCode: String(++insee), regieId: regie.id, communeId: commune.id, revision, ...change },
    },
    who,
  )
  if (!data?.answer) throw new Error(`changeCommune: ${JSON.stringify(errors)}`)
  return data.answer
}

export const archiveCommune = (who: Signed, commune: { id: string }) => actOnCommune(who, 'archiveCommune', commune)
export const restoreCommune = (who: Signed, commune: { id: string }) => actOnCommune(who, 'restoreCommune', commune)

async function actOnCommune(who: Signed, verb: string, commune: { id: string }): Promise<CommuneAnswer> {
  const { revision } = await communeSetup(who, commune)
  return (
    await ask<{ answer: CommuneAnswer }>(
      who,
      `mutation ($id: UUID!, $r: Int!) { answer: ${verb}(communeId: $id, revision: $r) { ${ANSWER} } }`,
      { id: commune.id, r: revision },
    )
  ).answer
}

/** It offers nothing any more: what else keeps it is seen alone. */
export const withoutServices = (commune: TestCommune) =>
  town().owner.query('update service set active = false where commune_id = $1', [commune.id])
