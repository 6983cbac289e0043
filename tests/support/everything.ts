import type pg from 'pg'

/** A print of every row of every table but the counts of attempts: two that are equal hold the same. */
export async function everyRow(owner: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'throttle' order by 1`,
  )
  const prints: Record<string, string> = {}
  for (const { name } of rows) {
    const print = await owner.query<{ n: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as n from "${name}" t`,
    )
    prints[name] = print.rows[0]?.n ?? ''
  }
  return prints
}

interface Holding {
  communes: unknown[]
  staff: unknown[]
  accounts: unknown[]
  accesses: { email: string; firstName: string; status: string; validFrom: string | null; validTo: string | null }[]
  traces: Record<string, number>
}

/** What a town offers, to whom, and what was traced of it: by names, without what differs from one play to another. */
export async function whatItHolds(owner: pg.Pool): Promise<Holding> {
  const { rows } = await owner.query<Holding>(
    `select
       (select json_agg(json_build_object('name', c.name, 'insee', c.insee_code, 'slug', c.slug, 'opensOn', c.opens_on, 'colour', c.brand_color,
          'contact', c.contact_email, 'phone', c.contact_phone, 'regie', r.name, 'zone', c.school_zone,
          'types', (select json_agg(json_build_object('label', t.label, 'kind', t.kind, 'help', t.help, 'validity', t.validity, 'months', t.months) order by t.position) from document_type t where t.commune_id = c.id),
          'services', (select json_agg(json_build_object('name', s.name, 'kind', s.kind, 'unit', s.unit, 'days', s.open_weekdays, 'capacity', s.capacity,
             'rules', (select json_agg(json_build_object('version', g.version, 'from', g.effective_from, 'policy', g.policy) order by g.version) from regulation g where g.service_id = s.id)) order by s.position)
             from service s where s.commune_id = c.id),
          'situations', (select json_agg(json_build_object('name', s.name, 'active', s.active, 'audience', s.audience,
             'documents', (select json_agg(t.label order by t.label) from situation_document d join document_type t on t.id = d.type_id where d.situation_id = s.id),
             'prices', (select json_agg(json_build_object('service', v.name, 'price', f.price_cents, 'food', f.food_cents, 'from', f.effective_from) order by v.name)
                from tariff f join service v on v.id = f.service_id where f.situation_id = s.id)) order by s.position) from situation s where s.commune_id = c.id),
          'schools', (select json_agg(json_build_object('name', h.name, 'classes', (select json_agg(json_build_object('name', k.name, 'year', k.school_year,
             'levels', (select json_agg(l.level order by l.level) from school_class_level l where l.class_id = k.id)) order by k.name)
             from school_class k where k.school_id = h.id)) order by h.position) from school h where h.commune_id = c.id)) order by c.name)
        from commune c join regie r on r.id = c.regie_id) as communes,
       (select json_agg(json_build_object('email', a.email, 'role', m.role, 'commune', c.name) order by a.email, c.name)
        from staff_member m join account a on a.id = m.account_id left join commune c on c.id = m.commune_id) as staff,
       (select json_agg(json_build_object('email', a.email, 'name', a.first_name || ' ' || a.last_name, 'status', a.status, 'proved', a.email_confirmed_at is not null,
          'children', (select json_agg(json_build_object('name', b.first_name, 'class', (select k.name || ' ' || e.level from class_enrolment e
             join school_class k on k.id = e.class_id where e.beneficiary_id = b.id)) order by f.position) from filiation f
             join beneficiary b on b.id = f.beneficiary_id where f.account_id = a.id)) order by a.email) from account a) as accounts,
       (select coalesce(json_agg(json_build_object('email', a.email, 'firstName', b.first_name, 'status', s.status, 'validFrom', s.valid_from, 'validTo', s.valid_to)
          order by a.email, b.first_name), '[]') from service_access s join account a on a.id = s.account_id join beneficiary b on b.id = s.beneficiary_id) as accesses,
       (select json_object_agg(action, n) from (select action, count(*)::int as n from audit_event
          where action not in ('STAFF_INVITATION_RESENT', 'REGULATION_DRAFT_SAVED', 'SESSION_CLOSED') group by action) e) as traces`,
  )
  const [found] = rows
  if (!found) throw new Error('no answer')
  return found
}
