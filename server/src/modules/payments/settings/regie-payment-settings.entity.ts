import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProviderMode, ProviderName } from '../providers/provider.gateway.js'

/** Who takes the cards of a régie, and the encrypted keys. */
@Entity('regie_payment_settings')
export class RegiePaymentSettings {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text')
  provider: ProviderName

  @Column('text')
  mode: ProviderMode

  @Column('text', { name: 'account_ref', nullable: true })
  accountRef: string | null

  @Column('bytea', { name: 'secret_key_encrypted', nullable: true })
  secretKeyEncrypted: Buffer | null

  @Column('text', { name: 'secret_key_last4', nullable: true })
  secretKeyLast4: string | null

  @Column('bytea', { name: 'webhook_secrets_encrypted', array: true })
  webhookSecretsEncrypted: Buffer[]

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date

  @Column('uuid', { name: 'set_by' })
  setBy: string
}
