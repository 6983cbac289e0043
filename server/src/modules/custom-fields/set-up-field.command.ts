import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { itsId, makeOnce } from '../../platform/made-once.js'
import { list, text } from '../../platform/row.js'
import { firstRow, oneRow } from '../../platform/sql.js'
import { tidy, tidyOrNull } from '../../platform/tidy.js'
import { CustomField, type CustomFieldSetup, type CustomFieldType } from './custom-field.entity.js'
import type { ChangeCustomFieldInput, CreateCustomFieldInput, CustomFieldInput } from './custom-field.input.js'
import { CustomFieldRefused } from './custom-field.result.js'
import { fitsFact, twice, whyNotName } from './custom-fields.policy.js'
import { maySetUpFields, readFieldSetup } from './fields.query.js'

type Answer = Promise<CustomFieldSetup | CustomFieldRefused>

/** Information that a commune keeps from now on; its name for règlements, its type and of whom it is never change. */
export const createCustomField = (db: DataSource, actor: Actor, input: CreateCustomFieldInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      if (!maySetUpFields(actor, input.communeId)) throw notFound()
      return makeOnce<CustomFieldSetup, CustomFieldRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'custom_field', at: now },
        { make: () => make(tx, actor, input, now), again: ([id = '']) => readFieldSetup(tx, id, now), idsOf: itsId },
      )
    }),
  )

async function make(tx: EntityManager, actor: Actor, input: CreateCustomFieldInput, now: Date): Answer {
  const { communeId, type, scope } = input
  const name = input.name.trim()
  const wrong = whyNotName(name)
  if (wrong) return CustomFieldRefused.because(wrong)
  if (!fitsFact(name, type)) return CustomFieldRefused.because('TYPE_OF_FACT')
  const values = valuesOf(input, type)
  const refused = whyNotChoices(values.choices, type)
  if (refused) return refused
  const made = await firstRow(
    tx,
    { id: text },
    `insert into custom_field (commune_id, name, type, scope, label, help, choices, source, position)
         select id, $2, $3, $4, $5, $6, $7, $8, $9 from commune where id = $1 returning id`,
    [communeId, name, type, scope, ...parameters(values)],
  )
  if (!made) throw notFound()
  const event = { at: now, ...by(actor), communeId, subject: 'custom_field', subjectId: made.id } as const
  await audit(tx, { ...event, action: 'CUSTOM_FIELD_CREATED', details: { after: { name, ...inWords(values) } } })
  return readFieldSetup(tx, made.id, now)
}

/** Changes a field from the revision that was read. A choice that somebody was given, or of what a règlement reads, stays one. */
export const changeCustomField = (db: DataSource, actor: Actor, input: ChangeCustomFieldInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      const before = await lockField(tx, actor, input.fieldId)
      if (before.revision !== input.revision) return changedMeanwhile(tx, input.fieldId, now)
      const values = valuesOf(input, before.type)
      const refused = whyNotChoices(values.choices, before.type)
      if (refused) return refused
      const lost = before.choices.filter(({ value }) => !values.choices.some((choice) => choice.value === value))
      const given = lost.find(({ value }) => before.given.includes(value))
      if (given) return CustomFieldRefused.choiceUsed(given.label)
      const { readBy } = await readFieldSetup(tx, input.fieldId, now)
      if (lost[0] && readBy.length > 0) return CustomFieldRefused.choiceRead(lost[0].label, readBy)
      await tx.query(
        `update custom_field set label = $2, help = $3, choices = $4, source = $5, position = $6, revision = revision + 1 where id = $1`,
        [input.fieldId, ...parameters(values)],
      )
      const { communeId } = before
      const event = { at: now, ...by(actor), communeId, subject: 'custom_field', subjectId: input.fieldId } as const
      const was = inWords(before)
      await audit(tx, { ...event, action: 'CUSTOM_FIELD_CHANGED', details: { before: was, after: inWords(values) } })
      return readFieldSetup(tx, input.fieldId, now)
    }),
  )

/** An archived field is no longer asked for, and no new règlement may read it; what is known stays, also for the versions that priced by it. */
export const archiveCustomField = (
  db: DataSource,
  actor: Actor,
  asked: { fieldId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(
    db.transaction(async (tx) => {
      const before = await lockField(tx, actor, asked.fieldId)
      if (before.active !== asked.archived) return readFieldSetup(tx, asked.fieldId, now)
      if (before.revision !== asked.revision) return changedMeanwhile(tx, asked.fieldId, now)
      const { readBy } = await readFieldSetup(tx, asked.fieldId, now)
      if (asked.archived && readBy.length > 0) return CustomFieldRefused.readBy(readBy)
      const active = !asked.archived
      await tx.query('update custom_field set active = $2, revision = revision + 1 where id = $1', [
        asked.fieldId,
        active,
      ])
      const { communeId } = before
      const event = { at: now, ...by(actor), communeId, subject: 'custom_field', subjectId: asked.fieldId } as const
      const action = asked.archived ? 'CUSTOM_FIELD_ARCHIVED' : 'CUSTOM_FIELD_RESTORED'
      await audit(tx, { ...event, action, details: { before: { active: before.active }, after: { active } } })
      return readFieldSetup(tx, asked.fieldId, now)
    }),
  )

/** The database is the judge of names. */
const judged = (answer: Answer): Answer =>
  answer.catch((caught: unknown) => {
    const broken = brokenConstraint(caught)
    if (broken === 'custom_field_live_label') return CustomFieldRefused.because('LABEL_TAKEN')
    if (broken === 'custom_field_name') return CustomFieldRefused.because('NAME_TAKEN')
    throw caught
  })

const valuesOf = (input: CustomFieldInput, type: CustomFieldType) => ({
  label: tidy(input.label),
  help: tidyOrNull(input.help),
  choices: type === 'CHOICE' ? input.choices.map(({ value, label }) => ({ value, label: tidy(label) })) : [],
  source: input.source,
  position: input.position,
})
type Values = ReturnType<typeof valuesOf>

/** In the order of the columns of the statements above. */
const parameters = ({ label, help, choices, source, position }: Values): unknown[] => [
  ...[label, help, JSON.stringify(choices), source, position],
]

const inWords = ({ label, help, choices, source, position }: Values) => ({
  ...{ label, help, source, position },
  choices: choices.map((choice) => choice.label),
})

function whyNotChoices(choices: Values['choices'], type: CustomFieldType): CustomFieldRefused | null {
  if (type === 'CHOICE' && choices.length < 2) return CustomFieldRefused.because('CHOICES_MISSING')
  const double = twice(choices)
  return double === null
    ? null
    : CustomFieldRefused.because('CHOICE_TWICE', `« ${double} » est proposée deux fois : gardez-en une.`)
}

const LOCKED = {
  ...fieldsOf(
    CustomField,
    ...(['communeId', 'label', 'help', 'type', 'choices', 'source', 'position', 'active', 'revision'] as const),
  ),
  /** Choices that were given. */
  given: list(text),
}

/** The lock that values of this field wait for: what they read of it is what it is. */
async function lockField(tx: EntityManager, actor: Actor, fieldId: string) {
  const known = await tx.findOneBy(CustomField, { id: fieldId })
  if (!known || !maySetUpFields(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from custom_field where id = $1 for update', [fieldId])
  return oneRow(
    tx,
    LOCKED,
    `select f.commune_id as "communeId", f.label, f.help, f.type, f.choices, f.source, f.position, f.active, f.revision,
       array(select distinct v.value #>> '{}' from custom_value v where v.field_id = f.id and jsonb_typeof(v.value) = 'string') as given
     from custom_field f where f.id = $1`,
    [fieldId],
  )
}

const changedMeanwhile = async (tx: EntityManager, id: string, now: Date) =>
  CustomFieldRefused.changedMeanwhile(await readFieldSetup(tx, id, now))
