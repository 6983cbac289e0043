import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { maybe, text } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { Agglomeration } from '../../communes/index.js'
import { mayAdministerAgglomeration } from '../administration.access.js'
import { changedBySql } from '../../../platform/audit.js'
import { AgglomerationSetup } from './agglomeration-setup.result.js'

const SETUP = {
  ...fieldsOf(Agglomeration, 'id', 'mailSender', 'secondFactorFrom', 'revision'),
  changedBy: maybe(text),
}

export async function readAgglomerationSetup(
  db: Db,
  config: Pick<Config, 'mailFrom'>,
  actor: Actor,
): Promise<AgglomerationSetup> {
  if (!mayAdministerAgglomeration(actor)) throw notFound()
  const row = await firstRow(
    db,
    SETUP,
    `select ${columnsOf(Agglomeration, 'g')}, g.mail_sender as "mailSender", g.second_factor_from as "secondFactorFrom", g.revision,
       ${changedBySql('agglomeration', 'g.id')} as "changedBy" from agglomeration g`,
  )
  if (!row) throw notFound()
  const { mailSender, secondFactorFrom, revision, changedBy } = row
  return Object.assign(new AgglomerationSetup(), {
    ...{ id: row.id, mailSender, secondFactorFrom, revision, changedBy },
    agglomeration: toEntity(Agglomeration, row),
    usualSender: config.mailFrom,
  })
}
