import { createUnionType, Field, ObjectType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'

@ObjectType()
export class LogoRemoved {
  @Field(() => Boolean)
  ok: boolean
}

@ObjectType({ implements: Refusal })
export class LogoNotRemoved extends Refusal {}

export const RemoveLogoResult = createUnionType({
  name: 'RemoveLogoResult',
  types: () => [LogoRemoved, LogoNotRemoved] as const,
})

export const logoRemoved = (done: boolean): LogoRemoved | LogoNotRemoved =>
  done
    ? Object.assign(new LogoRemoved(), { ok: true })
    : Object.assign(new LogoNotRemoved(), {
        message: 'Le logo a été changé entre-temps. Rechargez la page pour le voir.',
      })
