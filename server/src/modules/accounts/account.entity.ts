import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const Gender = { M: 'M', MME: 'MME' } as const
export type Gender = keyof typeof Gender
registerEnumType(Gender, {
  name: 'Gender',
  description: 'How a person is addressed.',
  valuesConfig: worded({ M: '« M. »', MME: '« Mme »' }),
})

export const AccountStatus = { PENDING: 'PENDING', ACTIVE: 'ACTIVE', REFUSED: 'REFUSED', CLOSED: 'CLOSED' } as const
export type AccountStatus = keyof typeof AccountStatus
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Where an account stands with the town hall.',
  valuesConfig: worded({
    ACTIVE: 'Validated: may order.',
    CLOSED: 'Closed: by its owner, or with an import that was undone.',
    PENDING: 'Signed up; the town hall has not decided.',
    REFUSED: 'The town hall refused it.',
  }),
})

/** An adult, or a company, who signs in and pays. The password is never selected with the rest. */
@ObjectType({ description: 'An adult, or a company, who signs in, answers for people and pays (« compte usager »).' })
@Entity('account')
export class Account {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text')
  email: string

  @Column('text', { name: 'password_hash', select: false })
  passwordHash: string

  @Field(() => Gender, { nullable: true, description: 'How the person is addressed; null: not said.' })
  @Column('text', { nullable: true })
  gender: Gender | null

  @Field(() => String)
  @Column('text', { name: 'first_name' })
  firstName: string

  @Field(() => String)
  @Column('text', { name: 'last_name' })
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: Day | null

  @Field(() => String, { nullable: true, description: 'Telephone number, as it was typed; null: none.' })
  @Column('text', { nullable: true })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'Number and street; null: not said.' })
  @Column('text', { name: 'address_line', nullable: true })
  addressLine: string | null

  @Field(() => String, { nullable: true, description: 'Postal code; null: not said.' })
  @Column('text', { name: 'postal_code', nullable: true })
  postalCode: string | null

  @Field(() => String, { nullable: true, description: 'Town; null: not said.' })
  @Column('text', { nullable: true })
  city: string | null

  @Field(() => Boolean, { description: 'Wants news by mail.' })
  @Column('boolean')
  newsletter: boolean

  @Field(() => Boolean, { description: 'Accepts mails of partners.' })
  @Column('boolean', { name: 'partner_offers' })
  partnerOffers: boolean

  @Field(() => Boolean, { description: 'Is a company, not a person.' })
  @Column('boolean', { name: 'is_company' })
  isCompany: boolean

  @Field(() => String, { nullable: true, description: 'Name of the company; null for a person.' })
  @Column('text', { name: 'company_name', nullable: true })
  companyName: string | null

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  siret: string | null

  @Field(() => AccountStatus, { description: 'Where it stands with the town hall.' })
  @Column('text')
  status: AccountStatus

  @Field(() => String, { nullable: true, description: 'Why the town hall refused it, in its words; null otherwise.' })
  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason: string | null

  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt: Date | null

  @Column('text', { name: 'terms_version' })
  termsVersion: string

  @Column('timestamptz', { name: 'terms_accepted_at' })
  termsAcceptedAt: Date

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  /** Since when its owner wants it closed; it is, once nothing is owed. */
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when its owner wants it closed; it is, once nothing is owed. null: stays.',
  })
  @Column('timestamptz', { name: 'leaving_at', nullable: true })
  leavingAt: Date | null

  @Column('timestamptz', { name: 'decided_at', select: false, nullable: true })
  decidedAt: Date | null

  @Column('uuid', { name: 'decided_by', select: false, nullable: true })
  decidedBy: string | null

  @Column('timestamptz', { name: 'closed_at', select: false, nullable: true })
  closedAt: Date | null

  /** Since when nothing is known of its owner: it was made by an import that was undone. */
  @Column('timestamptz', { name: 'erased_at', select: false, nullable: true })
  erasedAt: Date | null

  @Field(() => Boolean, { description: 'The owner opened the link sent to the address.' })
  get emailConfirmed(): boolean {
    return this.emailConfirmedAt !== null
  }
}
