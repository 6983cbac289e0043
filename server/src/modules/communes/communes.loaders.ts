import { byId } from '../../platform/by-id.js'
import { Commune } from './commune.entity.js'
import { Regie } from './regie.entity.js'

export const communeById = byId(Commune, 'commune')
export const regieById = byId(Regie, 'regie')
