import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Days that are asked for during a window wait until the town hall gives their places, all at once, in the order of the règlement. */
export class Allocations1771000000030 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table waiting_request
  add column allocated_from timestamptz,
  add column list_rank int check (list_rank > 0),
  add column rank_reason text check (rank_reason = btrim(rank_reason) and rank_reason <> ''),
  drop constraint waiting_request_status_check,
  add constraint waiting_request_status_check check (status in ('ASKED','WAITING','OFFERED','BOOKED','LEFT','LAPSED','ENDED')),
  add constraint waiting_asked check (status <> 'ASKED' or (allocated_from is not null and answer_by is null)),
  add constraint waiting_moved check (rank_reason is null or list_rank is not null),
  drop constraint waiting_not_offered_yet,
  add constraint waiting_not_offered_yet check (status not in ('ASKED','WAITING') or offered_at is null),
  drop constraint waiting_over,
  add constraint waiting_over check ((status in ('ASKED','WAITING','OFFERED')) = (ended_at is null));
drop index one_waiting_request;
create unique index one_waiting_request on waiting_request (service_id, day, beneficiary_id) where status in ('ASKED','WAITING','OFFERED');
create index waiting_request_asked on waiting_request (service_id, allocated_from) where status = 'ASKED';
grant update (list_rank, rank_reason) on waiting_request to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
