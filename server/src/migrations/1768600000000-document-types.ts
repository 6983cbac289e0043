import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A commune says which documents it asks for: what each is called, for whom, how long one is good. The kinds that situations
 * asked for become types of their commune, without a limit as before; documents of these kinds are theirs. A type that asks
 * one for each child was asked once for a family that sent one for nobody in particular: it stays one for the family.
 */
export class DocumentTypes1768600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table document_type (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  kind text not null check (kind in ('PROOF_OF_ADDRESS','FAMILY_QUOTIENT','INSURANCE','CARE_PLAN','WORK_CERTIFICATE','OTHER')),
  label text not null check (label = btrim(label) and label <> ''),
  help text check (help = btrim(help) and help <> ''),
  scope text not null check (scope in ('FAMILY','BENEFICIARY')),
  validity text not null check (validity in ('NONE','MONTHS','SCHOOL_YEAR')),
  months int check (months between 1 and 60),
  position int not null default 0, active boolean not null default true, revision int not null default 1,
  unique (id, commune_id), check ((validity = 'MONTHS') = (months is not null))
);
create unique index document_type_live_label on document_type (commune_id, lower(label)) where active;
create index document_type_commune on document_type (commune_id);

create table situation_document (
  situation_id uuid not null, type_id uuid not null, commune_id uuid not null,
  primary key (situation_id, type_id),
  foreign key (situation_id, commune_id) references situation (id, commune_id),
  foreign key (type_id, commune_id) references document_type (id, commune_id)
);
create index situation_document_type on situation_document (type_id);

alter table supporting_document add column type_id uuid, add column document_date date, add column valid_until date,
  add column revision int not null default 1,
  add foreign key (type_id, commune_id) references document_type (id, commune_id);
create index supporting_document_type on supporting_document (type_id) where type_id is not null;

insert into document_type (commune_id, kind, label, scope, validity, position)
select s.commune_id, k.kind, case k.kind when 'PROOF_OF_ADDRESS' then 'Justificatif de domicile' when 'FAMILY_QUOTIENT' then 'Attestation de quotient familial'
    when 'INSURANCE' then 'Attestation d’assurance' when 'CARE_PLAN' then 'PAI' when 'WORK_CERTIFICATE' then 'Attestation de l’employeur' else 'Autre pièce' end,
  case when k.kind in ('INSURANCE','CARE_PLAN') and not exists (select 1 from supporting_document d
    where d.commune_id = s.commune_id and d.kind = k.kind and d.beneficiary_id is null) then 'BENEFICIARY' else 'FAMILY' end, 'NONE',
  (row_number() over (partition by s.commune_id order by k.kind))::int - 1
from situation s cross join lateral unnest(s.required_documents) as k(kind) group by s.commune_id, k.kind;
insert into situation_document (situation_id, type_id, commune_id)
select s.id, t.id, s.commune_id from situation s join document_type t on t.commune_id = s.commune_id and t.kind = any(s.required_documents);
update supporting_document d set type_id = t.id from document_type t where t.commune_id = d.commune_id and t.kind = d.kind;
alter table situation drop column required_documents;

grant select, insert, update on document_type to cantine_app;
grant select, insert, delete on situation_document to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
