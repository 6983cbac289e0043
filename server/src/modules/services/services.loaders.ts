import { byId } from '../../platform/by-id.js'
import { Service } from './service.entity.js'
import { ServiceAccess } from './service-access.entity.js'
import { Situation } from './situation.entity.js'

export const serviceById = byId(Service, 'service')
export const situationById = byId(Situation, 'situation')
export const accessById = byId(ServiceAccess, 'access')
