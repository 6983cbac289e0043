import { byId } from '../../platform/by-id.js'
import { Account } from './account.entity.js'

export const accountById = byId(Account, 'account')
