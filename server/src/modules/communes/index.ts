export { Agglomeration } from './agglomeration.entity.js'
export { Commune, SchoolZone } from './commune.entity.js'
export { communeById, regieById } from './communes.loaders.js'
export { Regie } from './regie.entity.js'
