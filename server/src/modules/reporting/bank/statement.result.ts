import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { RowProblem } from './bank-lines.policy.js'
import { worded } from '../../../platform/worded.js'

const MAX_COLUMN = 99
const COLUMN = 'Choisissez une colonne du fichier.'

@InputType({ description: 'Where a table has what a line of the bank holds. Columns and rows count from 0.' })
export class StatementColumnsInput {
  @Field(() => Int, { description: 'The first row that is a line, below the titles.' })
  @Min(0)
  @Max(10_000)
  firstRow: number

  @Field(() => Int, { description: 'The column of the day.' })
  @Min(0, { message: COLUMN })
  @Max(MAX_COLUMN, { message: COLUMN })
  day: number

  @Field(() => Int, { nullable: true, description: 'The column of the value day; null: none.' })
  valueDay: number | null

  @Field(() => [Int], { description: 'Joined in this order.' })
  @ArrayMinSize(1, { message: 'Choisissez la colonne du libellé.' })
  @ArrayMaxSize(10)
  label: number[]

  @Field(() => Int, { nullable: true, description: 'A signed amount; else a debit and a credit.' })
  amount: number | null

  @Field(() => Int, { nullable: true, description: 'The column of what left; null: none.' })
  debit: number | null

  @Field(() => Int, { nullable: true, description: 'The column of what came in; null: none.' })
  credit: number | null
}

@InputType()
export class BankStatementInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => UUIDScalar, {
    description: 'A file that the same person sent by POST /sheets (multipart: file), less than a day ago.',
  })
  sheetId: string

  @Field(() => StatementColumnsInput, {
    nullable: true,
    description: 'null: as the last time for this régie, else as its titles say. Without effect on CAMT.053.',
  })
  @ValidateNested()
  columns: StatementColumnsInput | null
}

@ObjectType({ description: 'Where a table has what a line of the bank holds. Columns and rows count from 0.' })
export class StatementColumnsResult {
  @Field(() => Int, { description: 'The first row that is a line, below the titles.' })
  firstRow: number

  @Field(() => Int, { description: 'The column of the day.' })
  day: number

  @Field(() => Int, { nullable: true, description: 'The column of the value day; null: none.' })
  valueDay: number | null

  @Field(() => [Int], { description: 'The columns of the words, joined in this order.' })
  label: number[]

  @Field(() => Int, { nullable: true, description: 'The column of a signed amount; null: a debit and a credit.' })
  amount: number | null

  @Field(() => Int, { nullable: true, description: 'The column of what left; null: none.' })
  debit: number | null

  @Field(() => Int, { nullable: true, description: 'The column of what came in; null: none.' })
  credit: number | null
}

@ObjectType({ description: 'A line that would be kept.' })
export class BankStatementLine {
  @Field(() => DayScalar, { description: 'The day of the line.' })
  day: Day

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which the bank counts the sum; null: not said.',
  })
  valueDay: Day | null

  @Field(() => String, { description: 'Its words.' })
  label: string

  @Field(() => CentsScalar, { description: 'What came in is positive, what left is negative.' })
  amountCents: Cents

  @Field(() => Boolean, { description: 'It was kept by an earlier import, and is not kept twice.' })
  kept: boolean
}

const PROBLEMS: { [K in RowProblem]: K } = {
  DAY: 'DAY',
  VALUE_DAY: 'VALUE_DAY',
  LABEL: 'LABEL',
  AMOUNT: 'AMOUNT',
  BOTH_AMOUNTS: 'BOTH_AMOUNTS',
  CURRENCY: 'CURRENCY',
}
registerEnumType(PROBLEMS, {
  name: 'BankStatementRowProblem',
  description:
    'DAY, VALUE_DAY: no day of the calendar. LABEL: no words. AMOUNT: no amount in euros and cents. BOTH_AMOUNTS: a debit and a credit on one row. CURRENCY: another one than the euro.',
  valuesConfig: worded({
    AMOUNT: 'No amount in euros and cents.',
    BOTH_AMOUNTS: 'A debit and a credit on one row.',
    CURRENCY: 'Another currency than the euro.',
    DAY: 'No day of the calendar.',
    LABEL: 'No words.',
    VALUE_DAY: 'A value day that is no day of the calendar.',
  }),
})

@ObjectType({ description: 'A row that cannot be read.' })
export class BankStatementProblem {
  @Field(() => Int, { description: 'The row of the file, or the entry of CAMT.053, from 1. Empty rows do not count.' })
  row: number

  @Field(() => PROBLEMS, { description: 'What is wrong.' })
  problem: RowProblem
}

const FORMATS = { TABLE: 'TABLE', CAMT: 'CAMT' } as const
registerEnumType(FORMATS, {
  name: 'BankStatementFormat',
  description: 'What a statement of the bank is.',
  valuesConfig: worded({ CAMT: 'CAMT.053, an XML of banks.', TABLE: 'A table: CSV or XLSX.' }),
})

@ObjectType({ description: 'What importing a statement would keep. Nothing is written by asking.' })
export class BankStatementPreview {
  @Field(() => FORMATS, { description: 'What the file is.' })
  format: keyof typeof FORMATS

  @Field(() => Int, { description: 'Columns of its widest row.' })
  width: number

  @Field(() => [[String]], { description: 'Its titles, then its first rows; 20 at most.' })
  rows: string[][]

  @Field(() => Int, { description: 'Rows of the bank’s heading, above the first of `rows`.' })
  rowsAbove: number

  @Field(() => StatementColumnsResult, { nullable: true, description: 'null: say them.' })
  columns: StatementColumnsResult | null

  @Field(() => Boolean, { description: 'The columns are those of the last import of this régie.' })
  remembered: boolean

  @Field(() => [BankStatementLine], { description: 'The first 20.' })
  lines: BankStatementLine[]

  @Field(() => Int, { description: 'How many lines would be kept, or are.' })
  lineCount: number

  @Field(() => Int, { description: 'Of these lines, those kept by an earlier import.' })
  keptCount: number

  @Field(() => Int, { description: 'Rows that are no line: totals, balances, sums of zero, announced entries.' })
  ignoredCount: number

  @Field(() => Int, { description: 'Rows that cannot be read: nothing is imported while there is one.' })
  problemCount: number

  @Field(() => [BankStatementProblem], { description: 'The first 20.' })
  problems: BankStatementProblem[]

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => CentsScalar)
  debitCents: Cents
}
