import { staffRolesIn } from '../../platform/actor.js'
import { DATA_READERS, type PersonalData } from '../../platform/data-readers.js'
import { DataReaders } from './data-readers.result.js'

/** Every role that reads each kind of data. No statement: what the code allows is not in the database. */
export const dataReaders = (): DataReaders[] =>
  (Object.keys(DATA_READERS) as PersonalData[]).map((data) =>
    Object.assign(new DataReaders(), { data, roles: [...staffRolesIn(DATA_READERS[data]), 'AGGLOMERATION_ADMIN'] }),
  )
