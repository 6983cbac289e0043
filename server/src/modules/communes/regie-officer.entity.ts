import { registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { worded } from '../../platform/worded.js'

export const OfficerKind = { REGISSEUR: 'REGISSEUR', DEPUTY: 'DEPUTY' } as const
export type OfficerKind = keyof typeof OfficerKind
registerEnumType(OfficerKind, {
  name: 'OfficerKind',
  description: 'Régisseur titulaire, or mandataire.',
  valuesConfig: worded({
    DEPUTY: 'Mandataire: acts for the régisseur.',
    REGISSEUR: 'Régisseur titulaire: answers for the money.',
  }),
})

/** Whom an arrêté named for a régie, and from when to when. The right to keep its till is a role, given apart. */
@Entity('regie_officer')
export class RegieOfficerRow {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  kind: OfficerKind

  @Column('text', { name: 'act_reference' })
  actReference: string

  @Column('date', { name: 'act_date', nullable: true })
  actDate: Day | null

  @PrimaryColumn('date', { name: 'starts_on' })
  startsOn: Day

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: Day | null
}
