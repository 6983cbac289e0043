import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What a paper of the till says of its régie, and who answered for it on its day.' })
export class TillPaper {
  @Field(() => String, { description: 'As the régie was called when the paper was made.' })
  name: string

  @Field(() => String, { nullable: true })
  siret: string | null

  @Field(() => String, { nullable: true, description: 'Régisseur titulaire; null: nobody.' })
  regisseur: string | null

  @Field(() => [String], { description: 'Mandataires.' })
  deputies: string[]
}

@ObjectType({ description: 'An account of the chart, with the code that the comptable of the régie gave it.' })
export class AccountOnPaper {
  @Field(() => String, { description: 'Its code in the chart, or that of the régie.' })
  code: string

  @Field(() => String, { description: 'What it is called, in French.' })
  label: string
}
