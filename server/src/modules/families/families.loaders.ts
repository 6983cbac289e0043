import { byId } from '../../platform/by-id.js'
import { Beneficiary } from './beneficiary.entity.js'

export const beneficiaryById = byId(Beneficiary, 'beneficiary')
