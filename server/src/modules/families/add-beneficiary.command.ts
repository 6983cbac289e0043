import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { encrypt } from '../../platform/crypto.js'
import type { Day } from '../../platform/day.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { badInput } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { type Db, firstRow, oneRow } from '../../platform/sql.js'
import { holdAccount, isClosed } from '../accounts/index.js'
import { tidy, tidyOrNull } from '../../platform/tidy.js'
import { Beneficiary } from './beneficiary.entity.js'
import type { AddBeneficiaryInput, BeneficiaryInput } from './beneficiary.input.js'
import { birthDateErrors, isSamePerson, kindOf, MAX_BENEFICIARIES, type Person } from './beneficiary.policy.js'
import { type Choice, chosenFacts, holdChosen, placeFacts, settlePlace, yearOf } from './choose-class.command.js'
import { lockMembers } from './family-members.query.js'
import { DESK, reachFamily } from './family.query.js'
import { FamilyRefused } from './family.result.js'
import { Filiation } from './filiation.entity.js'
import { text } from '../../platform/row.js'

/** Adds someone to the family; someone removed before comes back with their history. */
export async function addBeneficiary(
  ctx: Context,
  actor: Actor,
  asked: AddBeneficiaryInput,
): Promise<Filiation | FamilyRefused> {
  const { accountId } = await reachFamily(ctx.db, actor, asked.accountId, DESK)
  const person = personOf(asked.input)
  const today = homeDay(ctx.now)
  const typed = tidyOrNull(asked.input.schoolClass)
  const errors = birthDateErrors(person.birthDate, today, 'input.birthDate')
  if (errors.length > 0) throw badInput(...errors)
  return ctx.db.transaction(async (tx) => {
    const members = await lockMembers(tx, accountId)
    if (isClosed(await holdAccount(tx, accountId))) return FamilyRefused.because('ACCOUNT_CLOSED')
    const choice = await holdChosen(tx, actor, asked.input.schoolPlace, { now: ctx.now, today })
    if (choice instanceof FamilyRefused) return choice
    const live = members.filter((member) => !member.removed)
    if (live.some((member) => isSamePerson(member, person))) return FamilyRefused.because('ALREADY_EXISTS')
    if (live.length >= MAX_BENEFICIARIES) return FamilyRefused.because('TOO_MANY_BENEFICIARIES')
    const back = members.find((member) => member.removed && isSamePerson(member, person))
    const filiationId = back
      ? await bringBack(tx, back, person)
      : await insertPerson(tx, accountId, person, kindOf(person, today), members.length)
    await writeCare(ctx, tx, filiationId, {
      ...asked.input,
      schoolClass: await place(tx, filiationId, { typed, choice, today }),
    })
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: 'BENEFICIARY_ADDED',
      subject: 'filiation',
      subjectId: filiationId,
    })
    return tx.getRepository(Filiation).findOneByOrFail({ id: filiationId })
  })
}

/** The class of who joins a family: somebody who comes back may be in one already. */
async function place(
  tx: Db,
  filiationId: string,
  { typed, choice, today }: { typed: string | null; choice: Choice; today: Day },
): Promise<string | null> {
  const person = await oneRow(
    tx,
    { id: text, ...fieldsOf(Beneficiary, 'schoolClass', 'classes') },
    `select b.id, b.school_class as "schoolClass", b.classes from filiation f join beneficiary b on b.id = f.beneficiary_id where f.id = $1`,
    [filiationId],
  )
  const year = yearOf(choice, today)
  const now = placeFacts(person, year)
  return settlePlace(tx, person.id, {
    facts: chosenFacts(choice, typed, now),
    now,
    choice,
    year,
    typed: person.schoolClass,
  })
}

export const personOf = (input: BeneficiaryInput): Person => ({
  firstName: tidy(input.firstName),
  lastName: tidy(input.lastName),
  birthDate: input.birthDate ?? null,
  type: input.type,
})

async function bringBack(tx: Db, back: { filiationId: string }, person: Person): Promise<string> {
  await tx.query('update filiation set removed_at = null, type = $2 where id = $1', [back.filiationId, person.type])
  return back.filiationId
}

async function insertPerson(
  tx: Db,
  accountId: string,
  person: Person,
  kind: string,
  position: number,
): Promise<string> {
  const inserted = await firstRow(
    tx,
    { id: text },
    `with person as (insert into beneficiary (first_name, last_name, birth_date, kind) values ($2, $3, $4, $5) returning id)
     insert into filiation (account_id, beneficiary_id, type, position) select $1, id, $6, $7 from person returning id`,
    [accountId, person.firstName, person.lastName, person.birthDate, kind, person.type, position],
  )
  return inserted?.id ?? ''
}

/** Class, diet and care plan of the person behind a filiation. A care plan left out is unchanged; blank ends it. */
export async function writeCare(ctx: Context, tx: Db, filiationId: string, input: BeneficiaryInput): Promise<void> {
  const text = input.carePlan?.trim()
  await tx.query(
    `update beneficiary b set school_class = $2, diet = $3,
       care_plan_encrypted = case when $4 then b.care_plan_encrypted else $5::bytea end
     from filiation f where f.id = $1 and b.id = f.beneficiary_id`,
    [
      filiationId,
      input.schoolClass ?? null,
      input.diet,
      input.carePlan === undefined,
      text ? encrypt(text, ctx.config.secretKey) : null,
    ],
  )
}
