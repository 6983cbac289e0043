import type { Actor } from '../../../platform/actor.js'
import type { Day } from '../../../platform/day.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { document, number, text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { mayAdministerAgglomeration } from '../administration.access.js'
import { recordChange } from '../record-change.command.js'
import type { ChangeAgglomerationInput } from './agglomeration-setup.input.js'
import { readAgglomerationSetup } from './agglomeration-setup.query.js'
import { AgglomerationRefused, type AgglomerationSetup } from './agglomeration-setup.result.js'
import { tidy, tidyOrNull } from '../../../platform/tidy.js'

const LOCKED = { id: text, revision: number, before: document<{ secondFactorFrom: Day | null }>() }

/** Changes the agglomeration from the revision that was read. Mails leave from its sender from then on. */
export const changeAgglomeration = (
  { db, config, now }: Context,
  actor: Actor,
  input: ChangeAgglomerationInput,
): Promise<AgglomerationSetup | AgglomerationRefused> =>
  db.transaction(async (tx) => {
    if (!mayAdministerAgglomeration(actor)) throw notFound()
    const known = await firstRow(
      tx,
      LOCKED,
      `select id, revision, json_build_object('name', name, 'contactEmail', contact_email, 'contactPhone', contact_phone,
         'mailSender', mail_sender, 'publicationDirector', publication_director, 'host', host,
         'secondFactorFrom', second_factor_from) as before
       from agglomeration for update`,
    )
    if (!known) throw notFound()
    if (known.revision !== input.revision)
      return AgglomerationRefused.changedMeanwhile(await readAgglomerationSetup(tx, config, actor))
    const after = valuesOf(input, known.before)
    await tx.query(
      `update agglomeration set name = $1, contact_email = $2, contact_phone = $3, mail_sender = $4, publication_director = $5,
         host = $6, second_factor_from = $7, revision = revision + 1`,
      Object.values(after),
    )
    const { id, before } = known
    await recordChange(tx, actor, now, { subject: 'agglomeration', id }, 'AGGLOMERATION_CHANGED', { before, after })
    return readAgglomerationSetup(tx, config, actor)
  })

/** In the order of the columns of the statement above. */
const valuesOf = (input: ChangeAgglomerationInput, before: { secondFactorFrom: Day | null }) => ({
  name: tidy(input.name),
  contactEmail: tidyOrNull(input.contactEmail),
  contactPhone: tidyOrNull(input.contactPhone),
  mailSender: tidyOrNull(input.mailSender),
  publicationDirector: tidyOrNull(input.publicationDirector),
  host: input.host?.trim() || null,
  secondFactorFrom: input.secondFactorFrom === undefined ? before.secondFactorFrom : input.secondFactorFrom,
})
