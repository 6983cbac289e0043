import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The few payments to look into are found without reading all the others. */
export class PaymentAlerts1765700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create index payment_alerted on payment (regie_id, created_at) where alert is not null`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
