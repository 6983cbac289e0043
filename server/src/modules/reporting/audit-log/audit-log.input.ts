import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import type { AuditAction } from '../../../platform/audit-events.js'
import type { Day } from '../../../platform/day.js'
import { PageArgs } from '../../../platform/page.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { AuditActionEnum } from './audit-log.result.js'

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => UUIDScalar, {
    nullable: true,
    description:
      'What was done in this commune, or by its team; without it everywhere, for an agglomeration administrator.',
  })
  communeId: string | null

  @Field(() => [AuditActionEnum], { nullable: true, description: 'Only these; 200 at most; left out: all.' })
  @IsOptional()
  @ArrayMaxSize(200, { message: 'Choisissez moins d’actions.' })
  actions: AuditAction[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Name or e-mail of who did it, or of the family that it was done for.',
  })
  @IsOptional()
  @MaxLength(100, { message: 'Cherchez avec moins de 100 caractères.' })
  person: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'Id of one object: a service, an account, an access…' })
  subjectId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'First civil day, in the time zone of the commune.' })
  from: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'Last civil day, included.' })
  to: Day | null
}
