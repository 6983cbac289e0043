import { Field, ObjectType } from 'type-graphql'

@ObjectType()
export class Theme {
  @Field(() => String)
  brand: string

  @Field(() => String)
  brandStrong: string

  @Field(() => String)
  brandSoft: string

  @Field(() => String)
  brandLine: string

  @Field(() => String)
  selected: string
}
