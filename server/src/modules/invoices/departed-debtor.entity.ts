import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'

/** Who was invoiced, of an account that was erased since: its name and address stay beside the invoices for ten years (pièces comptables). */
@Entity('departed_debtor')
export class DepartedDebtor {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @Column('text', { name: 'first_name' })
  firstName: string

  @Column('text', { name: 'last_name' })
  lastName: string

  @Column('text', { name: 'company_name', nullable: true })
  companyName: string | null

  @Column('text', { nullable: true })
  siret: string | null

  @Column('text', { name: 'address_line', nullable: true })
  addressLine: string | null

  @Column('text', { name: 'postal_code', nullable: true })
  postalCode: string | null

  @Column('text', { nullable: true })
  city: string | null

  /** 31 December of the tenth year after the last invoice. */
  @Column('date', { name: 'keep_until' })
  keepUntil: Day
}
