import { createUnionType, Field, ObjectType } from 'type-graphql'
import { LinkRefused } from './link.result.js'
import { SignedIn } from './sign-in.result.js'

@ObjectType({ description: 'A link, made by whoever runs the install, to open an account of the console.' })
export class ConsoleLink {
  @Field(() => String)
  email: string

  static of(email: string): ConsoleLink {
    return Object.assign(new ConsoleLink(), { email })
  }
}

export const OpenConsoleResult = createUnionType({
  name: 'OpenConsoleResult',
  types: () => [SignedIn, LinkRefused] as const,
})
