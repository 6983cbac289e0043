import { Field, ObjectType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Beneficiary } from '../../families/index.js'
import { Service } from '../../services/index.js'

@ObjectType({
  description:
    'What the inscription to a service costs (« frais d’inscription »), once a school year: before it is given what would be asked, then what was.',
})
export class EnrolmentFee {
  serviceId: string

  beneficiaryId: string | null

  @Field(() => Service)
  service?: Service

  @Field(() => Beneficiary, { nullable: true, description: 'Null: asked once of the family, or of anybody.' })
  beneficiary?: Beneficiary | null

  @Field(() => CentsScalar, { nullable: true, description: 'Null when it cannot be told with what is known.' })
  feeCents: Cents | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it is should the town hall say that the request came late; null when that changes nothing.',
  })
  lateFeeCents: Cents | null

  @Field(() => String, { description: 'In French: « 10,00 € par famille et par année scolaire (adhésion) ».' })
  sentence: string

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The invoice that asks for it; null: the access is not given yet.',
  })
  invoiceId: string | null
}
