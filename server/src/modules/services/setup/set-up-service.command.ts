import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { anyRow, firstRow } from '../../../platform/sql.js'
import { readBookingsToCome, wasEverBooked } from './bookings-to-come.events.js'
import { recordSetup } from './record-setup.command.js'
import { maySetUpServices } from './setup.access.js'
import type { ChangeServiceInput, CreateServiceInput, ServiceInput } from './setup.input.js'
import { whyNotArchive, whyNotWeekdays } from './setup.policy.js'
import { readServiceSetup } from './setup.query.js'
import { type ServiceSetup, ServiceSetupRefused } from './setup.result.js'
import { type RowOf, document, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Service } from '../service.entity.js'
import { tidy } from '../../../platform/tidy.js'

type Answer = Promise<ServiceSetup | ServiceSetupRefused>

/** A new service of a commune; its money goes to the commune's régie. Families see it once a situation has a price for it. */
export const createService = (db: DataSource, actor: Actor, input: CreateServiceInput, now: Date): Answer =>
  judged(create(db, actor, input, now))

const create = (db: DataSource, actor: Actor, input: CreateServiceInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    if (!maySetUpServices(actor, input.communeId)) throw notFound()
    return makeOnce<ServiceSetup, ServiceSetupRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'service', at: now },
      { make: () => make(tx, actor, input, now), again: ([id = '']) => readServiceSetup(tx, id, now), idsOf: itsId },
    )
  })

async function make(tx: EntityManager, actor: Actor, input: CreateServiceInput, now: Date): Answer {
  const values = valuesOf(input)
  const made = await firstRow(
    tx,
    { id: text },
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, capacity, position)
       select id, regie_id, $2, $3, $4, $5, $6, $7 from commune where id = $1
       on conflict (commune_id, lower(name)) do nothing returning id`,
    [input.communeId, ...Object.values(values)],
  )
  if (!made) {
    if (!(await anyRow(tx, 'select 1 from commune where id = $1', [input.communeId]))) throw notFound()
    return ServiceSetupRefused.because('NAME_TAKEN')
  }
  await recordSetup(
    tx,
    actor,
    now,
    { subject: 'service', id: made.id, communeId: input.communeId },
    'SERVICE_CREATED',
    { after: values },
  )
  return readServiceSetup(tx, made.id, now)
}

/** Changes a service from the revision that was read. */
export const changeService = (db: DataSource, actor: Actor, input: ChangeServiceInput, now: Date): Answer =>
  judged(change(db, actor, input, now))

/** The database is the judge of the name, and of what an archived commune offers, whatever happens meanwhile. */
const judged = (answer: Answer): Answer =>
  answer.catch((caught: unknown) => {
    const broken = brokenConstraint(caught)
    if (broken === 'service_name') return ServiceSetupRefused.because('NAME_TAKEN')
    if (broken === 'service_of_live_commune') return ServiceSetupRefused.because('COMMUNE_ARCHIVED')
    throw caught
  })

const change = (db: DataSource, actor: Actor, input: ChangeServiceInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const service = await lockService(tx, actor, input.serviceId)
    if (service.revision !== input.revision) return changedMeanwhile(tx, service.id, now)
    const values = valuesOf(input)
    const namesake = await anyRow(
      tx,
      'select 1 from service where commune_id = $1 and lower(name) = lower($2) and id <> $3',
      [service.communeId, values.name, service.id],
    )
    if (namesake) return ServiceSetupRefused.because('NAME_TAKEN')
    // what was paid with care-only money is told apart by the kind
    if (values.kind !== service.values.kind && (await wasEverBooked(tx, service.id)))
      return ServiceSetupRefused.because('KIND_USED')
    const toCome = await readBookingsToCome(tx, [service.id], now)
    const whyNot = whyNotWeekdays(service.values.openWeekdays, values.openWeekdays, toCome)
    if (whyNot) return ServiceSetupRefused.because('HAS_BOOKINGS', whyNot)
    await tx.query(
      `update service set name = $2, kind = $3, unit = $4, open_weekdays = $5, capacity = $6, position = $7, revision = revision + 1
       where id = $1`,
      [service.id, ...Object.values(values)],
    )
    await recordSetup(tx, actor, now, { subject: 'service', ...service }, 'SERVICE_CHANGED', {
      before: service.values,
      after: values,
    })
    return readServiceSetup(tx, service.id, now)
  })

/** Families no longer see an archived service; what was booked and paid stays in the books. */
export const archiveService = (
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; revision: number; archived: boolean },
  now: Date,
): Answer => judged(archive(db, actor, asked, now))

const archive = (
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  db.transaction(async (tx) => {
    const service = await lockService(tx, actor, asked.serviceId)
    if (service.active !== asked.archived) return readServiceSetup(tx, service.id, now)
    if (service.revision !== asked.revision) return changedMeanwhile(tx, service.id, now)
    const whyNot = asked.archived ? whyNotArchive(await readBookingsToCome(tx, [service.id], now)) : null
    if (whyNot) return ServiceSetupRefused.because('HAS_BOOKINGS', whyNot)
    await tx.query('update service set active = $2, revision = revision + 1 where id = $1', [
      service.id,
      !asked.archived,
    ])
    await recordSetup(
      tx,
      actor,
      now,
      { subject: 'service', ...service },
      asked.archived ? 'SERVICE_ARCHIVED' : 'SERVICE_RESTORED',
      {
        before: { active: service.active },
        after: { active: !asked.archived },
      },
    )
    return readServiceSetup(tx, service.id, now)
  })

/** In the order of the columns of the statements above. */
const valuesOf = (input: ServiceInput) => ({
  name: tidy(input.name),
  kind: input.kind,
  unit: tidy(input.unit),
  openWeekdays: [...input.openWeekdays].sort(),
  capacity: input.capacity ?? null,
  position: input.position,
})

const Locked = {
  ...fieldsOf(Service, 'id', 'communeId', 'active', 'revision'),
  values: document<ReturnType<typeof valuesOf>>(),
}
type Locked = RowOf<typeof Locked>

/** `for update` holds back the bookings of this service, for their key to it waits: only who may set it up takes it. */
async function lockService(tx: EntityManager, actor: Actor, serviceId: string): Promise<Locked> {
  const known = await tx.findOneBy(Service, { id: serviceId })
  if (!known || !maySetUpServices(actor, known.communeId)) throw notFound()
  const service = await firstRow(
    tx,
    Locked,
    `select id, commune_id as "communeId", active, revision, json_build_object('name', name, 'kind', kind, 'unit', unit,
       'openWeekdays', open_weekdays, 'capacity', capacity, 'position', position) as values
     from service where id = $1 for update`,
    [serviceId],
  )
  if (!service) throw notFound()
  return service
}

const changedMeanwhile = async (tx: EntityManager, id: string, now: Date) =>
  ServiceSetupRefused.changedMeanwhile(await readServiceSetup(tx, id, now))
