import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  DATED_VALUES,
  KNOWN_VALUES,
  type DatedValue,
  valuesOn,
} from '../../../server/src/modules/custom-fields/index.js'
import { addDays, civilDay } from '../../../server/src/platform/day.js'
import { town, useTown } from '../../support/town.js'

useTown()

/**
 * What is known of somebody on a day is answered twice: by PostgreSQL, for a statement that asks one day of many people, and in TypeScript,
 * for a page that asks many days of one. Both must say the same of any values.
 */
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [dupont, martin] = [id(1), id(2)]
const [louane, theo] = [id(11), id(12)]
const [coubon, aiguilhe] = [id(21), id(22)]
const days = Array.from({ length: 8 }, (_, n) => addDays(civilDay('2026-12-28'), n))

const oneOf = <T>(...choices: T[]) => fc.constantFrom(...choices)
const fields = fc.uniqueArray(
  fc.record({
    commune_id: oneOf(coubon, aiguilhe),
    name: oneOf('plan', 'resident'),
    scope: oneOf('FAMILY', 'BENEFICIARY'),
  }),
  { maxLength: 4, selector: (field) => `${field.commune_id} ${field.name}` },
)
const values = fc.array(
  fc.record({
    field: fc.nat({ max: 3 }),
    account_id: oneOf(dupont, dupont, martin),
    person: oneOf(louane, theo),
    value: oneOf<boolean | number | string | null>(true, false, 0, 4, 'forfait', 'true', null),
    valid_from: oneOf(...days),
    status: oneOf('VALID', 'VALID', 'VALID', 'PENDING', 'REFUSED', 'WITHDRAWN', 'REPLACED'),
  }),
  { maxLength: 30 },
)

/** Tables of the statement's own stand in for the real ones: nothing is written. */
const TABLES = `with custom_field as (select * from json_to_recordset($1) as f(id uuid, commune_id uuid, name text)),
  custom_value as (select * from json_to_recordset($2)
    as v(field_id uuid, account_id uuid, beneficiary_id uuid, value jsonb, valid_from date, status text))`

test('what is known on a day is the same in PostgreSQL and on a page, whatever was answered and when', async () => {
  await fc.assert(
    fc.asyncProperty(fields, values, async (someFields, answers) => {
      const kept = someFields.map((field, n) => ({ ...field, id: id(100 + n) }))
      const given = answers.flatMap(({ field, person, ...answer }) => {
        const of = kept[field]
        return of ? [{ ...answer, field_id: of.id, beneficiary_id: of.scope === 'FAMILY' ? null : person }] : []
      })
      // as the database keeps them: one that counts of a field, of somebody, from a day on
      const counting = new Map(
        given.map((v) => [[v.field_id, v.account_id, v.beneficiary_id, v.valid_from, v.status].join(), v]),
      )
      const tables = [JSON.stringify(kept), JSON.stringify([...counting.values()])]

      const questions = [coubon, aiguilhe].flatMap((commune) =>
        [louane, theo].flatMap((person) => days.map((day) => ({ commune, person, day }))),
      )
      const inSql: { known: object }[] = await town().db.query(
        `${TABLES} select ${KNOWN_VALUES(`'${dupont}'::uuid`, 'q.person', 'q.commune', 'q.day')} as known
         from json_to_recordset($3) as q(commune uuid, person uuid, day date)`,
        [...tables, JSON.stringify(questions)],
      )
      const [{ dated }]: [{ dated: DatedValue[] }] = await town().db.query(
        `${TABLES} select ${DATED_VALUES(`'${dupont}'::uuid`)} as dated`,
        tables,
      )
      const onPages = questions.map(({ commune, person, day }) => valuesOn(dated, commune, person, day))
      expect(inSql.map(({ known }) => known)).toEqual(onPages)
    }),
    { numRuns: 200, seed: 20261130 },
  )
})
