import type { RowLoader } from '../../../platform/by-id.js'
import type { Context } from '../../../platform/context.js'
import type { Whole } from '../../../platform/entity-rows.js'
import { communeById, regieById } from '../../communes/index.js'
import { beneficiaryById } from '../../families/index.js'
import { serviceById } from '../../services/index.js'
import type { Answered, KnownEntities } from './offer-facts.policy.js'

/** Entities that were read are known to the loaders of the request, so that their names cost no statement. */
export function know(ctx: Context, { services, communes, regies, beneficiaries }: KnownEntities): void {
  primeAll(serviceById(ctx), services)
  primeAll(communeById(ctx), communes)
  primeAll(regieById(ctx), regies)
  primeAll(beneficiaryById(ctx), beneficiaries)
}

/** Gives an answer, and what was read to make it to the loaders. */
export const answerOf =
  (ctx: Context) =>
  <T>({ answer, known }: Answered<T>): T => {
    if (known) know(ctx, known)
    return answer
  }

function primeAll<T extends { id: string }>(loader: RowLoader<T>, rows: readonly Whole<T>[]): void {
  for (const row of rows) loader.prime(row.id, row)
}
