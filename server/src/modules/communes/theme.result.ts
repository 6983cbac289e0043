import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Colours of the pages of a commune, each « #rrggbb », made readable on white.' })
export class Theme {
  @Field(() => String, { description: 'Buttons: white text on it has a contrast of 5 to 1 at least.' })
  brand: string

  @Field(() => String, { description: 'Links and titles: 8 to 1 at least on white.' })
  brandStrong: string

  @Field(() => String, { description: 'Backgrounds.' })
  brandSoft: string

  @Field(() => String, { description: 'Lines and borders.' })
  brandLine: string

  @Field(() => String, { description: 'What is chosen in the calendar: never near the green that means « payé ».' })
  selected: string
}
