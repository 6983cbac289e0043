export { Service, ServiceKind } from './service.entity.js'
export { AccessStatus, ServiceAccess } from './service-access.entity.js'
export { accessById, serviceById, situationById } from './services.loaders.js'
export { Audience, Situation } from './situation.entity.js'
