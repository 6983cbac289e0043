import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A wallet is shown before its first use, and has the same id then and ever after: it follows from whose it is. Wallets made
 * before keep theirs. Whoever makes one says its id: there is no other default.
 */
export class WalletIds1766500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
-- a UUID of version 8 (RFC 9562): its bits are the application's own
create function wallet_id(account_id uuid, regie_id uuid) returns uuid language sql immutable strict parallel safe as $$
  select overlay(overlay(md5(account_id::text || regie_id::text) placing '8' from 13) placing '8' from 17)::uuid
$$;
alter table wallet alter column id drop default;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
