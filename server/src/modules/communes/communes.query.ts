import type { DataSource } from 'typeorm'
import { type Actor, COMMUNE_ROLES, communesOf } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { notFound } from '../../platform/errors.js'
import type { Sender } from '../../platform/mail.js'
import { flag, text } from '../../platform/row.js'
import { anyRow, type Db, firstRow } from '../../platform/sql.js'
import { Agglomeration } from './agglomeration.entity.js'
import { Commune } from './commune.entity.js'

/** The operator of this install: there is one, once somebody has opened it. */
export async function readAgglomeration(db: DataSource): Promise<Agglomeration | null> {
  const [agglomeration] = await db.getRepository(Agglomeration).find({ take: 1 })
  return agglomeration ?? null
}

/** What families see: from the day a commune opens on, in its time zone, until it is archived. `now` is a parameter. */
export const isOpenSql = (alias: string, now: string): string =>
  `(${alias}.archived_at is null and ${alias}.opens_on <= (${now}::timestamptz at time zone ${alias}.time_zone)::date)`

/**
 * The communes of a régie that families see, in which an account has or had an access. Locked until its end, a transaction that brings
 * money comes before or after whoever archives one, or gives it another régie. Each argument is a column or a parameter.
 */
export const openCommunesSql = (regieId: string, account: string, now: string): string =>
  `select c.id from commune c where c.regie_id = ${regieId} and ${isOpenSql('c', now)}
     and exists (select 1 from service_access s where s.commune_id = c.id and s.account_id = ${account}) order by c.id for key share`

/** Nothing new is set up in an archived commune. It stays what it is until the transaction ends. */
export const isArchived = async (db: Db, communeId: string): Promise<boolean> =>
  (
    await firstRow(
      db,
      { archived: flag },
      'select archived_at is not null as archived from commune where id = $1 for key share',
      [communeId],
    )
  )?.archived ?? false

/** Families of a commune are invited once it is open, or will be on a day that is chosen. */
export const hasOpeningDaySql = (alias: string): string =>
  `(${alias}.opens_on is not null or ${alias}.opening_planned_on is not null)`

export const hasOpeningDay = (db: Db, communeId: string): Promise<boolean> =>
  anyRow(db, `select 1 from commune c where c.id = $1 and ${hasOpeningDaySql('c')}`, [communeId])

export const readCommunes = (db: DataSource, now: Date): Promise<Commune[]> =>
  db
    .createQueryBuilder(Commune, 'c')
    .where(isOpenSql('c', ':now'), { now })
    .orderBy('c.name COLLATE "fr-FR-x-icu"')
    .getMany()

/** Those of whoever works there, open or not; all of them for an administrator of the agglomeration. */
export async function readStaffCommunes(db: DataSource, actor: Actor): Promise<Commune[]> {
  if (actor.staff.length === 0) throw notFound()
  const mine = communesOf(actor, ...COMMUNE_ROLES)
  const query = db
    .createQueryBuilder(Commune, 'c')
    .orderBy('c.archivedAt', 'DESC', 'NULLS FIRST')
    .addOrderBy('c.name COLLATE "fr-FR-x-icu"')
  if (mine !== 'all') query.where('c.id = any(:mine)', { mine })
  return query.getMany()
}

/** One that families see; or not, for whoever works there. */
export async function readCommune(ctx: Pick<Context, 'db' | 'actor' | 'now'>, slug: string): Promise<Commune | null> {
  const mine = ctx.actor ? communesOf(ctx.actor, ...COMMUNE_ROLES) : []
  return ctx.db
    .createQueryBuilder(Commune, 'c')
    .where('c.slug = :slug', { slug })
    .andWhere(`(${isOpenSql('c', ':now')} or :all or c.id = any(:mine))`, {
      now: ctx.now,
      all: mine === 'all',
      mine: mine === 'all' ? [] : mine,
    })
    .getOne()
}

/** Who the mails come from, as the agglomeration chose it; null for what the install was started with. */
export const readMailSender = async (db: Db): Promise<Sender | null> =>
  (await firstRow(
    db,
    { name: text, address: text },
    'select name, mail_sender as address from agglomeration where mail_sender is not null',
  )) ?? null
