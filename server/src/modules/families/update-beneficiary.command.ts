import type { EntityManager } from 'typeorm'
import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { badInput, notFound } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { oneOf, type RowOf } from '../../platform/row.js'
import { type Db, anyRow, firstRow } from '../../platform/sql.js'
import { tidyOrNull } from '../../platform/tidy.js'
import { personOf, writeCare } from './add-beneficiary.command.js'
import { Beneficiary } from './beneficiary.entity.js'
import type { UpdateBeneficiaryInput } from './beneficiary.input.js'
import { birthDateErrors, isSamePerson, kindOf } from './beneficiary.policy.js'
import { chosenFacts, holdChosen, placeFacts, settlePlace, yearOf } from './choose-class.command.js'
import { settleFacts } from './ask-change.command.js'
import { type Facts, factsIn, personIn } from './fact-change.policy.js'
import { lockMembers } from './family-members.query.js'
import { FamilyRefused } from './family.result.js'
import { Filiation, FiliationType } from './filiation.entity.js'
import { findFiliation } from './find-filiation.query.js'

/** Corrects someone's details, from the revision that was read. Their past bookings keep what was agreed. */
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
    const { accountId, beneficiaryId } = filiation
    const choice = await holdChosen(tx, actor, asked.input.schoolPlace, { now: ctx.now, today, beneficiaryId })
    if (choice instanceof FamilyRefused) return choice
    const year = yearOf(choice, today)
    const known = await lockPerson(tx, filiation.id)
    if (known.revision !== asked.revision)
      return FamilyRefused.because('CHANGED_MEANWHILE', await readFiliation(tx, filiation.id))
    const now = factsOf(known, year)
    const chosen = chosenFacts(choice, tidyOrNull(asked.input.schoolClass), now)
    const wanted = { ...factsIn(person), ...chosen }
    const { facts, changed } = await settleFacts(tx, actor, { accountId, beneficiaryId }, { now, wanted, at: ctx.now })
    const kept = personIn(facts, person)
    const updated = await anyRow(
      tx,
      `with link as (update filiation set type = $2 where id = $1 and removed_at is null returning beneficiary_id)
       update beneficiary b set first_name = $3, last_name = $4, birth_date = $5, kind = $6 from link where b.id = link.beneficiary_id
       returning b.id`,
      [filiation.id, kept.type, kept.firstName, kept.lastName, kept.birthDate, kindOf(kept, today)],
    )
    if (!updated) throw notFound()
    const typed = await settlePlace(tx, beneficiaryId, { facts, now, choice, year, typed: known.schoolClass })
    await writeCare(ctx, tx, filiation.id, { ...asked.input, schoolClass: typed })
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: 'BENEFICIARY_UPDATED',
      subject: 'filiation',
      subjectId: filiation.id,
      details: {
        facts: changed.filter((name) => name !== 'PLACE'),
        ...(changed.includes('PLACE') && {
          before: { class: now.SCHOOL_CLASS },
          after: { class: facts.SCHOOL_CLASS },
        }),
      },
    })
    return readFiliation(tx, filiation.id)
  })
}

const readFiliation = (tx: EntityManager, id: string) => tx.getRepository(Filiation).findOneByOrFail({ id })

const PERSON = {
  ...fieldsOf(Beneficiary, 'firstName', 'lastName', 'birthDate', 'schoolClass', 'classes', 'revision'),
  type: oneOf(FiliationType),
}

/** What is known of someone today, under the lock of their family. */
async function lockPerson(tx: Db, filiationId: string): Promise<RowOf<typeof PERSON>> {
  const person = await firstRow(
    tx,
    PERSON,
    `select b.first_name as "firstName", b.last_name as "lastName", b.birth_date as "birthDate", b.school_class as "schoolClass",
       b.classes, b.revision, f.type
     from filiation f join beneficiary b on b.id = f.beneficiary_id where f.id = $1 for no key update of b`,
    [filiationId],
  )
  if (!person) throw notFound()
  return person
}

const factsOf = (person: RowOf<typeof PERSON>, year: string): Facts => ({
  ...factsIn(person),
  ...placeFacts(person, year),
})
