import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { PageArgs } from '../../platform/page.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { ImportFieldName } from './family-import.result.js'
import { ImportChoice, ImportOutcome } from './import-line.result.js'
import type { ImportField } from './file/columns.policy.js'
import type { Outcome } from './plan/report.policy.js'

@InputType()
export class ReadFamilyFileInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => UUIDScalar, {
    description: 'A file that the same person sent by POST /sheets (multipart: file), less than a day ago.',
  })
  sheetId: string
}

@InputType({ description: 'An import, as it was read.' })
export class ImportInput {
  @Field(() => UUIDScalar)
  importId: string

  @Field(() => Int)
  revision: number
}

@InputType()
export class SetImportColumnsInput extends ImportInput {
  @Field(() => [ImportFieldName], {
    nullable: 'items',
    description: 'One for each column of the file, in its order; null: it is not taken.',
  })
  @ArrayMaxSize(100)
  columns: (ImportField | null)[]
}

@InputType()
export class DecideImportLinesInput extends ImportInput {
  @Field(() => [Int], { description: '1 to 500 lines, by their number: `ImportLine.line`.' })
  @ArrayMinSize(1, { message: 'Choisissez une ligne.' })
  @ArrayMaxSize(500, { message: 'Décidez de 500 lignes au plus à la fois.' })
  @ArrayUnique()
  lines: number[]

  @Field(() => ImportChoice, { description: 'What is done of them.' })
  choice: keyof typeof ImportChoice

  @Field(() => String, {
    nullable: true,
    description: 'Who is the same child: the key of a candidate of the one line.',
  })
  @IsOptional()
  @MaxLength(60)
  candidate: string | null
}

@InputType()
export class ImportFamiliesInput extends ImportInput {
  @Field(() => Boolean, {
    description: 'Whether the families are invited at once to choose their password; else later.',
  })
  invite: boolean
}

@ArgsType()
export class FamilyImportsArgs extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string
}

@ArgsType()
export class ImportLinesArgs extends PageArgs {
  @Field(() => UUIDScalar)
  importId: string

  @Field(() => ImportOutcome, { nullable: true, description: 'Only those; left out: all.' })
  outcome: Outcome | null
}
