import { changedBySql } from '../../../platform/audit.js'
import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { Service } from '../service.entity.js'
import { isPricedSql, isRuledSql } from '../offered.query.js'
import { readBookingsToCome } from './bookings-to-come.events.js'
import { maySetUpServices } from './setup.access.js'
import { countToCome, whatIsMissing, whyNotArchive } from './setup.policy.js'
import { ServiceSetup } from './setup.result.js'
import { flag, maybe, number, text } from '../../../platform/row.js'

/** Every service of a commune, the archived ones last. */
export function readServiceSetups(db: Db, actor: Actor, communeId: string, now: Date): Promise<ServiceSetup[]> {
  if (!maySetUpServices(actor, communeId)) throw notFound()
  return read(db, 's.commune_id = $1', communeId, now)
}

export async function readServiceSetup(db: Db, serviceId: string, now: Date): Promise<ServiceSetup> {
  const [found] = await read(db, 's.id = $1', serviceId, now)
  if (!found) throw notFound()
  return found
}

const SETUP = {
  ...fieldsOf(
    Service,
    'id',
    'communeId',
    'regieId',
    'name',
    'kind',
    'unit',
    'openWeekdays',
    'capacity',
    'position',
    'active',
    'revision',
  ),
  changedBy: maybe(text),
  validAccesses: number,
  chosen: flag,
  priced: flag,
  ruled: flag,
}

async function read(db: Db, which: string, id: string, now: Date): Promise<ServiceSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select ${columnsOf(Service, 's')},
       ${changedBySql('service', 's.id')} as "changedBy",
       (select count(distinct n.access_id)::int from entitlement n
          where n.service_id = s.id and upper(n.during) > ($2::timestamptz at time zone c.time_zone)::date) as "validAccesses",
       exists (select 1 from situation_service x join situation t on t.id = x.situation_id and t.active where x.service_id = s.id) as chosen,
       exists (select 1 from situation_service x join situation t on t.id = x.situation_id and t.active
         where x.service_id = s.id and ${isPricedSql('s.id', 't.id', '$2')}) as priced,
       ${isRuledSql('s.id')} as ruled
     from service s join commune c on c.id = s.commune_id where ${which} order by s.active desc, s.position, s.name`,
    [id, now],
  )
  const ids = rows.map((row) => row.id)
  const toCome = ids.length === 0 ? [] : await readBookingsToCome(db, ids, now)
  return rows.map(({ changedBy, validAccesses, chosen, priced, ruled, ...service }) => {
    const own = toCome.filter(({ serviceId }) => serviceId === service.id)
    return Object.assign(new ServiceSetup(), {
      id: service.id,
      service: toEntity(Service, service),
      position: service.position,
      active: service.active,
      missing: service.active ? whatIsMissing({ chosen, priced, ruled }) : [],
      revision: service.revision,
      changedBy,
      validAccesses,
      bookingsToCome: countToCome(own),
      can: { archive: Can.unless(service.active ? whyNotArchive(own) : 'Ce service est déjà archivé.') },
    })
  })
}
