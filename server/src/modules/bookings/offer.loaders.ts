import type { Context } from '../../platform/context.js'
import { Commune, communeById, Regie, regieById } from '../communes/index.js'
import { Beneficiary, beneficiaryById } from '../families/index.js'
import { Service, serviceById } from '../services/index.js'
import type { OfferedBeneficiary, OfferedService, OfferRead } from './offer.policy.js'

/** Passes an answer on; what was read to decide it is known to the loaders, so that the names in it cost no statement. */
export const knowing =
  (ctx: Context) =>
  <T extends object>(answer: T & { read?: OfferRead }): T => {
    for (const service of answer.read?.services ?? []) {
      serviceById(ctx).prime(service.id, toService(service))
      communeById(ctx).prime(service.communeId, Object.assign(new Commune(), service.commune))
      regieById(ctx).prime(
        service.regieId,
        Object.assign(new Regie(), { id: service.regieId, name: service.regieName }),
      )
    }
    for (const person of answer.read?.beneficiaries ?? []) beneficiaryById(ctx).prime(person.id, toBeneficiary(person))
    return answer
  }

function toService(offered: OfferedService): Service {
  const { id, communeId, regieId, name, kind, unit, openWeekdays, capacity, position, active } = offered
  return Object.assign(new Service(), {
    id,
    communeId,
    regieId,
    name,
    kind,
    unit,
    openWeekdays,
    capacity,
    position,
    active,
  })
}

const toBeneficiary = ({ carePlan, ...person }: OfferedBeneficiary): Beneficiary =>
  Object.assign(new Beneficiary(), {
    ...person,
    carePlanEncrypted: carePlan === null ? null : Buffer.from(carePlan, 'base64'),
  })
