import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A sign-up that was begun before classes were asked says nothing of them. */
export class ClassesAtSignUp1769230000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
update sign_up_draft set beneficiaries =
  (select jsonb_agg('{"schoolClass": null, "schoolPlace": null}'::jsonb || person order by n)
   from jsonb_array_elements(beneficiaries) with ordinality as given(person, n))
where jsonb_array_length(beneficiaries) > 0;`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
