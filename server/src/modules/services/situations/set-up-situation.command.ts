import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { document, number, type RowOf, text } from '../../../platform/row.js'
import { anyRow, firstRow, rowsOf } from '../../../platform/sql.js'
import { recordSetup } from '../setup/record-setup.command.js'
import { maySetUpServices } from '../setup/setup.access.js'
import { Situation } from '../situation.entity.js'
import { tellChosenServices, whoNames, whoReadsResidence } from './situation-setup.events.js'
import type { ChangeSituationInput, CreateSituationInput, SituationInput } from './situation-setup.input.js'
import { whyNotAudience, whyNotForEverybody, whyNotRename, whyNotWithout } from './situation-setup.policy.js'
import { readSituationSetup } from './situation-setup.query.js'
import { type SituationSetup, SituationSetupRefused } from './situation-setup.result.js'
import { tidy } from '../../../platform/tidy.js'

type Answer = Promise<SituationSetup | SituationSetupRefused>

/** A new situation of a commune. Families see it at once; what it opens is booked once it has a price. */
export const createSituation = (db: DataSource, actor: Actor, input: CreateSituationInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    if (!maySetUpServices(actor, input.communeId)) throw notFound()
    return makeOnce<SituationSetup, SituationSetupRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'situation', at: now },
      { make: () => make(tx, actor, input, now), again: ([id = '']) => readSituationSetup(tx, id, now), idsOf: itsId },
    )
  })

async function make(tx: EntityManager, actor: Actor, input: CreateSituationInput, now: Date): Answer {
  const { communeId, serviceIds, documentTypeIds } = input
  await findServices(tx, communeId, serviceIds)
  const requiredDocuments = await findTypes(tx, communeId, documentTypeIds)
  const values = valuesOf(input)
  const refused = await whyNotForAll(tx, values, serviceIds, now)
  if (refused) return refused
  const made = await firstRow(
    tx,
    { id: text },
    `insert into situation (commune_id, name, audience, residence, position)
       select id, $2, $3, $4, $5 from commune where id = $1
       on conflict (commune_id, lower(name)) where active do nothing returning id`,
    [communeId, ...Object.values(values)],
  )
  if (!made) {
    if (!(await anyRow(tx, 'select 1 from commune where id = $1', [communeId]))) throw notFound()
    return SituationSetupRefused.because('NAME_TAKEN')
  }
  const situation = { id: made.id, communeId }
  await addServices(tx, situation, serviceIds)
  await addTypes(tx, situation, documentTypeIds)
  await recordSetup(tx, actor, now, { subject: 'situation', ...situation }, 'SITUATION_CREATED', {
    after: { ...values, requiredDocuments, serviceIds: [...serviceIds].sort() },
  })
  return readSituationSetup(tx, made.id, now)
}

/** Changes a situation from the revision that was read. */
export const changeSituation = (db: DataSource, actor: Actor, input: ChangeSituationInput, now: Date): Answer =>
  judged(change(db, actor, input, now))

const change = (db: DataSource, actor: Actor, input: ChangeSituationInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const situation = await lockSituation(tx, actor, input.situationId)
    if (situation.revision !== input.revision) return changedMeanwhile(tx, situation.id, now)
    await findServices(tx, situation.communeId, input.serviceIds)
    const requiredDocuments = await findTypes(tx, situation.communeId, input.documentTypeIds)
    const before = situation.values
    const values = valuesOf(input)
    const serviceIds = [...input.serviceIds].sort()
    const after = { ...values, requiredDocuments, serviceIds }
    const added = serviceIds.filter((id) => !before.serviceIds.includes(id))
    const removed = before.serviceIds.filter((id) => !serviceIds.includes(id))
    const today = dayAt(now, situation.timeZone)
    const opened = before.residence === 'ANY' ? added : serviceIds
    const refused =
      (await whyNot(tx, situation, values, removed, today)) ??
      (situation.active ? await whyNotForAll(tx, values, opened, now) : null)
    if (refused) return refused
    await tx.query(
      `update situation set name = $2, audience = $3, residence = $4, position = $5, revision = revision + 1
       where id = $1`,
      [situation.id, ...Object.values(values)],
    )
    await addServices(tx, situation, added)
    await tx.query('delete from situation_service where situation_id = $1 and service_id = any($2::uuid[])', [
      situation.id,
      removed,
    ])
    await changeTypes(tx, situation, input.documentTypeIds)
    const lostPrices = await tellChosenServices(tx, { situationId: situation.id, added, removed, today })
    await recordSetup(tx, actor, now, { subject: 'situation', ...situation }, 'SITUATION_CHANGED', {
      ...{ before, after },
      ...(lostPrices.length > 0 && { lostPrices }),
    })
    return readSituationSetup(tx, situation.id, now)
  })

/** Families are no longer offered an archived situation; the accesses that they have under it stay as they are. */
export const archiveSituation = (
  db: DataSource,
  actor: Actor,
  asked: { situationId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(
    db.transaction(async (tx) => {
      const situation = await lockSituation(tx, actor, asked.situationId)
      if (situation.active !== asked.archived) return readSituationSetup(tx, situation.id, now)
      if (situation.revision !== asked.revision) return changedMeanwhile(tx, situation.id, now)
      const { values } = situation
      const refused = asked.archived ? null : await whyNotForAll(tx, values, values.serviceIds, now)
      if (refused) return refused
      await tx.query('update situation set active = $2, revision = revision + 1 where id = $1', [
        situation.id,
        !asked.archived,
      ])
      await recordSetup(
        tx,
        actor,
        now,
        { subject: 'situation', ...situation },
        asked.archived ? 'SITUATION_ARCHIVED' : 'SITUATION_RESTORED',
        {
          before: { active: situation.active },
          after: { active: !asked.archived },
        },
      )
      return readSituationSetup(tx, situation.id, now)
    }),
  )

/** The database is the judge of the name, and of who already has a service by another access, whatever happens meanwhile. */
const judged = (answer: Answer): Answer =>
  answer.catch((caught: unknown) => {
    const broken = brokenConstraint(caught)
    if (broken === 'situation_live_name') return SituationSetupRefused.because('NAME_TAKEN')
    if (broken === 'one_access_a_day') return SituationSetupRefused.because('SERVICE_OVERLAPS')
    throw caught
  })

/** In the order of the columns of the statements above. */
const valuesOf = (input: SituationInput) => ({
  name: tidy(input.name),
  audience: input.audience,
  residence: input.residence,
  position: input.position,
})
type Values = ReturnType<typeof valuesOf>

const Locked = {
  ...fieldsOf(Situation, 'id', 'communeId', 'active', 'revision'),
  timeZone: text,
  values: document<Values & { requiredDocuments: string[]; serviceIds: string[] }>(),
}
type Locked = RowOf<typeof Locked>

/** The lock that requests, and the opening of services by an access, wait for. */
async function lockSituation(tx: EntityManager, actor: Actor, situationId: string): Promise<Locked> {
  const known = await tx.findOneBy(Situation, { id: situationId })
  if (!known || !maySetUpServices(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from situation where id = $1 for no key update', [situationId])
  const situation = await firstRow(
    tx,
    Locked,
    `select s.id, s.commune_id as "communeId", s.active, s.revision, c.time_zone as "timeZone",
       json_build_object('name', s.name, 'audience', s.audience, 'residence', s.residence,
         'requiredDocuments', array(select k.label from situation_document x join document_type k on k.id = x.type_id and k.active
           where x.situation_id = s.id order by k.position, k.label), 'position', s.position, 'serviceIds',
         array(select service_id from situation_service where situation_id = s.id order by service_id)) as values
     from situation s join commune c on c.id = s.commune_id where s.id = $1`,
    [situationId],
  )
  if (!situation) throw notFound()
  return situation
}

/** What others rely on stays: the name in a règlement, the people who have it, the services they have by it. */
async function whyNot(
  tx: EntityManager,
  situation: Locked,
  values: Values,
  removed: string[],
  today: Day,
): Promise<SituationSetupRefused | null> {
  const { name } = situation.values
  const named = values.name === name ? [] : await whoNames(tx, situation.communeId, name)
  const whyNotName = whyNotRename(name, named)
  if (whyNotName) return SituationSetupRefused.because('NAME_IN_REGULATION', whyNotName)
  const [misfits] = await rowsOf(
    tx,
    { n: number },
    `select count(distinct b.id)::int as n from service_access a join beneficiary b on b.id = a.beneficiary_id
     where a.situation_id = $1 and $2 <> 'ANY' and b.kind <> $2
       and (a.status = 'PENDING' or a.status = 'VALID' and a.valid_to >= $3)`,
    [situation.id, values.audience, today],
  )
  const whyNotPeople = values.audience === situation.values.audience ? null : whyNotAudience(misfits?.n ?? 0)
  if (whyNotPeople) return SituationSetupRefused.because('AUDIENCE_USED', whyNotPeople)
  const used = await rowsOf(
    tx,
    { name: text, people: number },
    `select v.name, count(distinct e.beneficiary_id)::int as people from entitlement e
       join service_access a on a.id = e.access_id join service v on v.id = e.service_id
     where a.situation_id = $1 and e.service_id = any($2::uuid[]) and upper(e.during) > $3
     group by v.id order by v.position, v.name`,
    [situation.id, removed, today],
  )
  const whyNotServices = whyNotWithout(used)
  return whyNotServices ? SituationSetupRefused.because('SERVICE_USED', whyNotServices) : null
}

/** A règlement that asks where families live goes on being told it. */
async function whyNotForAll(
  tx: EntityManager,
  { residence }: Pick<Values, 'residence'>,
  serviceIds: string[],
  now: Date,
): Promise<SituationSetupRefused | null> {
  if (residence !== 'ANY') return null
  const sentence = whyNotForEverybody(await whoReadsResidence(tx, serviceIds, now))
  return sentence ? SituationSetupRefused.because('RESIDENCE_IN_REGULATION', sentence) : null
}

/** Services of elsewhere are not found. */
async function findServices(tx: EntityManager, communeId: string, ids: string[]): Promise<void> {
  const found = await rowsOf(
    tx,
    { id: text },
    'select id from service where commune_id = $1 and id = any($2::uuid[])',
    [communeId, ids],
  )
  if (found.length < ids.length) throw notFound()
}

/** Labels of types of the commune; those of elsewhere are not found. */
async function findTypes(tx: EntityManager, communeId: string, ids: string[]): Promise<string[]> {
  const found = await rowsOf(
    tx,
    { label: text },
    'select label from document_type where commune_id = $1 and id = any($2::uuid[]) order by position, label for share',
    [communeId, ids],
  )
  if (found.length < ids.length) throw notFound()
  return found.map(({ label }) => label)
}

const addTypes = (tx: EntityManager, { id, communeId }: { id: string; communeId: string }, types: string[]) =>
  tx.query(
    `insert into situation_document (situation_id, type_id, commune_id) select $1, unnest($2::uuid[]), $3 on conflict do nothing`,
    [id, types, communeId],
  )

/** An archived type, that the page does not show, stays: restored, it is asked for again. */
async function changeTypes(tx: EntityManager, situation: Locked, types: string[]): Promise<void> {
  await tx.query(
    `delete from situation_document x using document_type k where x.situation_id = $1 and x.type_id <> all($2::uuid[])
       and k.id = x.type_id and k.active`,
    [situation.id, types],
  )
  await addTypes(tx, situation, types)
}

const addServices = (tx: EntityManager, { id, communeId }: { id: string; communeId: string }, services: string[]) =>
  tx.query(
    `insert into situation_service (situation_id, service_id, commune_id) select $1, unnest($2::uuid[]), $3 on conflict do nothing`,
    [id, services, communeId],
  )

const changedMeanwhile = async (tx: EntityManager, id: string, now: Date) =>
  SituationSetupRefused.changedMeanwhile(await readSituationSetup(tx, id, now))
