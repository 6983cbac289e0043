import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'

@ObjectType({ description: 'There is no logo any more.' })
export class LogoRemoved {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean
}

export const LogoRefusalReason = { CHANGED_MEANWHILE: 'CHANGED_MEANWHILE' } as const
export type LogoRefusalReason = keyof typeof LogoRefusalReason
registerEnumType(LogoRefusalReason, { name: 'LogoRefusalReason' })

@ObjectType({ implements: Refusal })
export class LogoNotRemoved extends Refusal {
  @Field(() => LogoRefusalReason)
  reason: LogoRefusalReason

  static because(reason: LogoRefusalReason): LogoNotRemoved {
    const message = 'Le logo a été changé entre-temps. Rechargez la page pour le voir.'
    return Object.assign(new LogoNotRemoved(), { reason, message })
  }
}

export const RemoveLogoResult = createUnionType({
  name: 'RemoveLogoResult',
  types: () => [LogoRemoved, LogoNotRemoved] as const,
})

export const logoRemoved = (done: boolean): LogoRemoved | LogoNotRemoved =>
  done ? Object.assign(new LogoRemoved(), { ok: true }) : LogoNotRemoved.because('CHANGED_MEANWHILE')
