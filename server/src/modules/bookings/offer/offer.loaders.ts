import type { RowLoader } from '../../../platform/by-id.js'
import type { Context } from '../../../platform/context.js'
import type { Whole } from '../../../platform/entity-rows.js'
import { communeById, regieById } from '../../communes/index.js'
import { beneficiaryById } from '../../families/index.js'
import { serviceById } from '../../services/index.js'
import type { OfferRead } from './offer.policy.js'

/** Passes an answer on; the entities that were read to decide it are known to the loaders, so that the names in it cost no statement. */
export const knowing =
  (ctx: Context) =>
  <T extends object>(answer: T & { read?: Pick<OfferRead, 'known'> }): T => {
    const { services = [], communes = [], regies = [], beneficiaries = [] } = answer.read?.known ?? {}
    primeAll(serviceById(ctx), services)
    primeAll(communeById(ctx), communes)
    primeAll(regieById(ctx), regies)
    primeAll(beneficiaryById(ctx), beneficiaries)
    return answer
  }

function primeAll<T extends { id: string }>(loader: RowLoader<T>, rows: readonly Whole<T>[]): void {
  for (const row of rows) loader.prime(row.id, row)
}
