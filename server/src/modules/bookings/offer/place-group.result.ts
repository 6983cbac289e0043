import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Some of the children of a day, and the places that its règlement gives them.' })
export class DayPlaceGroup {
  @Field(() => String, { description: 'Whom it is of, in the words of the règlement (French).' })
  name: string

  @Field(() => Int, { description: 'Places that the règlement gives to the group that day.' })
  places: number

  @Field(() => Int, {
    description:
      'Those of them that are taken: booked, held by an unpaid order, or kept for who waits. More than `places` once a règlement gives fewer.',
  })
  taken: number
}
