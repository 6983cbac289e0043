import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { againAfterDeadlock, badInput, brokenConstraint, notFound } from '../../../platform/errors.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { day, document, instant, list, maybe, number, type RowOf, text } from '../../../platform/row.js'
import { anyRow, firstRow, oneRow } from '../../../platform/sql.js'
import { SERVICES_OF_REGIE } from '../../bookings/index.js'
import { freeSlug } from '../../communes/index.js'
import { closeRequests } from '../../services/index.js'
import { agreeOnTimeZone } from './agree-on-time-zone.command.js'
import { mayAdministerAgglomeration, maySetUpCommune } from '../administration.access.js'
import { isNameTaken, lockNames } from '../commune-names.command.js'
import { recordChange } from '../record-change.command.js'
import type { ChangeCommuneInput, CommuneInput, CreateCommuneInput } from './commune-setup.input.js'
import { readCommuneSetup, USE, USE_COLUMNS } from './commune-setup.query.js'
import { CommuneRefused, type CommuneSetup } from './commune-setup.result.js'
import { whyNotOtherRegie } from './commune-money.policy.js'
import { MONEY_KEPT, MONEY_KEPT_COLUMNS } from './commune-money.query.js'
import { whyNotArchive, whyTooEarly } from './opening.policy.js'
import { tidy } from '../../../platform/tidy.js'

type Answer = Promise<CommuneSetup | CommuneRefused>

/** A new commune, which families do not see until it is opened. */
export const createCommune = (db: DataSource, actor: Actor, input: CreateCommuneInput, now: Date): Answer =>
  judged(() =>
    db.transaction(async (tx) => {
      if (!mayAdministerAgglomeration(actor)) throw notFound()
      return makeOnce<CommuneSetup, CommuneRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'commune', at: now },
        { make: () => make(tx, actor, input, now), again: ([id = '']) => readCommuneSetup(tx, id, now), idsOf: itsId },
      )
    }),
  )

async function make(tx: EntityManager, actor: Actor, input: CommuneInput, now: Date): Answer {
  // one at a time: the address is made from the name and from those that exist
  await lockNames(tx)
  if (await isNameTaken(tx, input.name, null)) return CommuneRefused.because('NAME_TAKEN')
  const { slugs } = await oneRow(tx, { slugs: list(text) }, 'select array(select slug from commune) as slugs')
  const values = await valuesOf(tx, input)
  const apart = await agreeOnTimeZone(tx, values, null)
  if (apart) return CommuneRefused.because('TIME_ZONE', apart)
  const { id } = await oneRow(
    tx,
    { id: text },
    `insert into commune (name, insee_code, postal_code, school_zone, time_zone, regie_id, slug) values ($1, $2, $3, $4, $5, $6, $7)
         returning id`,
    [...Object.values(values), freeSlug(values.name, slugs)],
  )
  await recordChange(tx, actor, now, { subject: 'commune', id, communeId: id }, 'COMMUNE_CREATED', {
    after: values,
  })
  return readCommuneSetup(tx, id, now)
}

/** Changes a commune from the revision that was read. Its address stays: it is in bookmarks and mails. */
export const changeCommune = (db: DataSource, actor: Actor, input: ChangeCommuneInput, now: Date): Answer =>
  judged(() =>
    db.transaction(async (tx) => {
      if (mayAdministerAgglomeration(actor)) await lockNames(tx)
      const commune = await lockCommune(tx, actor, input.communeId, now)
      if (commune.revision !== input.revision) return changedMeanwhile(tx, commune.id, now)
      const wanted = input.regieId ?? null
      const whyNot = wanted === commune.before.regieId ? null : whyNotOtherRegie(commune)
      if (whyNot) return CommuneRefused.because('REGIE_USED', whyNot)
      if (await isNameTaken(tx, input.name, commune.id)) return CommuneRefused.because('NAME_TAKEN')
      const after = await valuesOf(tx, input)
      const apart = await agreeOnTimeZone(tx, after, commune.id)
      if (apart) return CommuneRefused.because('TIME_ZONE', apart)
      await tx.query(
        // a commune that is open stays open: its first day may not have come yet in its new time zone
        `update commune set name = $2, insee_code = $3, postal_code = $4, school_zone = $5, time_zone = $6, regie_id = $7, revision = revision + 1,
           opens_on = case when $8 then least(opens_on, ($9::timestamptz at time zone $6)::date) else opens_on end where id = $1`,
        [commune.id, ...Object.values(after), isOpen(commune, now), now],
      )
      const { id, before } = commune
      await recordChange(tx, actor, now, { subject: 'commune', id, communeId: id }, 'COMMUNE_CHANGED', {
        before,
        after,
      })
      return readCommuneSetup(tx, id, now)
    }),
  )

/**
 * The day from which families see it, chosen once nothing it needs is missing; null takes it back. Today opens it at once, a later
 * day by `openDueCommunes`. The commune chooses its day itself.
 */
export const openCommune = (
  db: DataSource,
  actor: Actor,
  asked: { communeId: string; revision: number; opensOn: Day | null },
  now: Date,
): Answer =>
  db.transaction(async (tx) => {
    if (!maySetUpCommune(actor, asked.communeId)) throw notFound()
    const commune = await lockRow(tx, asked.communeId, now)
    if (commune.revision !== asked.revision) return changedMeanwhile(tx, commune.id, now)
    const today = dayAt(now, commune.before.timeZone)
    if (commune.opensOn !== null && commune.opensOn <= today) return CommuneRefused.because('ALREADY_OPEN')
    const setup = await readCommuneSetup(tx, commune.id, now)
    if (asked.opensOn === setup.plannedOn) return setup
    const { can } = setup
    if (asked.opensOn !== null && can.open.reason) return CommuneRefused.because('NOT_READY', can.open.reason)
    if (asked.opensOn !== null && asked.opensOn < today) return CommuneRefused.because('BAD_DAY')
    const tooEarly = asked.opensOn && whyTooEarly(setup.bookableFrom, asked.opensOn)
    if (tooEarly) return CommuneRefused.because('NOT_READY', tooEarly)
    const details = { before: { opensOn: setup.plannedOn }, after: { opensOn: asked.opensOn } }
    await tx.query(
      `update commune set opens_on = $2, opening_planned_on = $3, opening_held_on = null, revision = revision + 1 where id = $1`,
      [commune.id, ...(asked.opensOn === today ? [today, null] : [null, asked.opensOn])],
    )
    const { id } = commune
    await recordChange(tx, actor, now, { subject: 'commune', id, communeId: id }, 'COMMUNE_OPENING_SET', details)
    return readCommuneSetup(tx, id, now)
  })

/** Families no longer see an archived commune; what was booked and paid stays in the books. */
export const archiveCommune = (
  db: DataSource,
  actor: Actor,
  asked: { communeId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(() =>
    db.transaction(async (tx) => {
      if (mayAdministerAgglomeration(actor)) await lockNames(tx)
      const commune = await lockCommune(tx, actor, asked.communeId, now)
      const { id } = commune
      if ((commune.archivedAt !== null) === asked.archived) return readCommuneSetup(tx, id, now)
      if (commune.revision !== asked.revision) return changedMeanwhile(tx, id, now)
      const whyNot = asked.archived ? whyNotArchive(commune) : null
      if (whyNot) return CommuneRefused.because('STILL_USED', whyNot)
      if (!asked.archived && (await isNameTaken(tx, commune.before.name, id)))
        return CommuneRefused.because('NAME_TAKEN')
      // a day that was planned ends with it: once it is back, somebody chooses one again
      await tx.query(
        `update commune set archived_at = $2, opening_planned_on = null, opening_held_on = null, revision = revision + 1 where id = $1`,
        [id, asked.archived ? now : null],
      )
      const requestsClosed = asked.archived ? await closeRequests(tx, id, now) : 0
      const action = asked.archived ? 'COMMUNE_ARCHIVED' : 'COMMUNE_RESTORED'
      await recordChange(tx, actor, now, { subject: 'commune', id, communeId: id }, action, {
        before: { archived: !asked.archived },
        after: { archived: asked.archived, ...(requestsClosed > 0 && { requestsClosed }) },
      })
      return readCommuneSetup(tx, id, now)
    }),
  )

/** The database is the judge of what is there once, whatever happens meanwhile. */
const judged = (work: () => Answer): Answer =>
  againAfterDeadlock(work).catch((caught: unknown) => {
    const broken = brokenConstraint(caught) ?? ''
    if (broken === 'regie_of_live_commune') return CommuneRefused.because('REGIE_ARCHIVED')
    if (broken === 'commune_insee_code_key') return CommuneRefused.because('INSEE_TAKEN')
    // an order of one of its services was placed meanwhile
    if (SERVICES_OF_REGIE.includes(broken)) return CommuneRefused.because('REGIE_USED')
    throw caught
  })

/** In the order of the columns of the statements above. A new régie bears the name of its commune. */
async function valuesOf(tx: EntityManager, input: CommuneInput) {
  const name = tidy(input.name)
  return {
    name,
    inseeCode: input.inseeCode.trim(),
    postalCode: input.postalCode.trim(),
    schoolZone: input.schoolZone,
    timeZone: input.timeZone,
    regieId: input.regieId ? await knownRegie(tx, input.regieId) : await newRegie(tx, name, input.timeZone),
  }
}

async function knownRegie(tx: EntityManager, id: string): Promise<string> {
  if (!(await anyRow(tx, 'select 1 from regie where id = $1', [id]))) throw notFound()
  return id
}

async function newRegie(tx: EntityManager, commune: string, timeZone: string): Promise<string> {
  const made = await firstRow(
    tx,
    { id: text },
    'insert into regie (name, time_zone) values ($1, $2) on conflict (lower(name)) do nothing returning id',
    [`Régie de recettes : ${commune}`, timeZone],
  )
  if (!made)
    throw badInput({ field: 'input.regieId', message: 'Une régie porte déjà le nom de cette commune : choisissez-la.' })
  return made.id
}

const LOCKED = {
  ...USE,
  id: text,
  revision: number,
  archivedAt: maybe(instant),
  opensOn: maybe(day),
  ...MONEY_KEPT,
  before: document<{ name: string; timeZone: string; regieId: string }>(),
}

const isOpen = ({ opensOn, archivedAt, before }: RowOf<typeof LOCKED>, now: Date): boolean =>
  archivedAt === null && opensOn !== null && opensOn <= dayAt(now, before.timeZone)

async function lockCommune(tx: EntityManager, actor: Actor, id: string, now: Date): Promise<RowOf<typeof LOCKED>> {
  if (!mayAdministerAgglomeration(actor)) throw notFound()
  return lockRow(tx, id, now)
}

/** `for update` holds back what would be asked of the commune, or offered in it: its key is waited for. */
async function lockRow(tx: EntityManager, id: string, now: Date): Promise<RowOf<typeof LOCKED>> {
  await tx.query('select 1 from commune where id = $1 for update', [id])
  const commune = await firstRow(
    tx,
    LOCKED,
    `select c.id, c.revision, c.archived_at as "archivedAt", c.opens_on as "opensOn", ${USE_COLUMNS}, ${MONEY_KEPT_COLUMNS},
       json_build_object('name', c.name, 'inseeCode', c.insee_code, 'postalCode', c.postal_code, 'schoolZone', c.school_zone,
         'timeZone', c.time_zone, 'regieId', c.regie_id) as before
     from commune c where c.id = $1`,
    [id, now],
  )
  if (!commune) throw notFound()
  return commune
}

const changedMeanwhile = async (tx: EntityManager, id: string, now: Date) =>
  CommuneRefused.changedMeanwhile(await readCommuneSetup(tx, id, now))
