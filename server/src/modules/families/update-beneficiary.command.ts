import { audit } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { badInput, notFound } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { firstRow } from '../../platform/sql.js'
import { personOf, writeCare } from './add-beneficiary.command.js'
import type { UpdateBeneficiaryInput } from './beneficiary.input.js'
import { birthDateErrors, isSamePerson, kindOf } from './beneficiary.policy.js'
import { lockMembers } from './family-members.query.js'
import { FamilyRefused } from './family.result.js'
import { Filiation } from './filiation.entity.js'
import { findFiliation } from './find-filiation.query.js'

/** Corrects someone's details. Their past bookings keep what was agreed. */
export async function updateBeneficiary(
  ctx: Context,
  actor: Actor,
  asked: UpdateBeneficiaryInput,
): Promise<Filiation | FamilyRefused> {
  const filiation = await findFiliation(ctx.db, actor, asked.filiationId)
  const person = personOf(asked.input)
  const today = homeDay(ctx.now)
  const errors = birthDateErrors(person.birthDate, today, 'input.birthDate')
  if (errors.length > 0) throw badInput(...errors)
  return ctx.db.transaction(async (tx) => {
    const members = await lockMembers(tx, filiation.accountId)
    const others = members.filter((member) => !member.removed && member.filiationId !== filiation.id)
    if (others.some((other) => isSamePerson(other, person))) return FamilyRefused.because('ALREADY_EXISTS')
    const updated = await firstRow(
      tx,
      `with link as (update filiation set type = $2 where id = $1 and removed_at is null returning beneficiary_id)
       update beneficiary b set first_name = $3, last_name = $4, birth_date = $5, kind = $6 from link where b.id = link.beneficiary_id
       returning b.id`,
      [filiation.id, person.type, person.firstName, person.lastName, person.birthDate, kindOf(person, today)],
    )
    if (!updated) throw notFound()
    await writeCare(ctx, tx, filiation.id, asked.input)
    await audit(tx, {
      at: ctx.now,
      actorId: actor.accountId,
      action: 'BENEFICIARY_UPDATED',
      subject: 'filiation',
      subjectId: filiation.id,
    })
    return tx.getRepository(Filiation).findOneByOrFail({ id: filiation.id })
  })
}
