/** Has a service a price under a situation, today or later? `c` is the commune; `now` is a parameter. */
export const isPricedSql = (service: string, situation: string, now: string): string =>
  `exists (select 1 from tariff f where f.service_id = ${service} and f.situation_id = ${situation}
     and (f.effective_to is null or f.effective_to >= (${now}::timestamptz at time zone c.time_zone)::date))`

/** Is its règlement published, be it from a later day? */
export const isRuledSql = (service: string): string =>
  `exists (select 1 from regulation r where r.service_id = ${service} and r.published_at is not null)`

/** What families see of an open commune is what could be booked, now or later. `which` chooses among `s` services and `t` situations. */
export const isOfferedSql = (which: string, now: string): string =>
  `exists (select 1 from situation_service x join service s on s.id = x.service_id join situation t on t.id = x.situation_id
     where ${which} and s.active and t.active and ${isRuledSql('s.id')} and ${isPricedSql('s.id', 't.id', now)})`

/** The services of situations, in the order of the commune. */
export const OFFERED_SERVICES = `
  select x.situation_id as "situationId", x.service_id as "serviceId"
  from situation_service x join service s on s.id = x.service_id join situation t on t.id = x.situation_id join commune c on c.id = s.commune_id
  where x.situation_id = any($1::uuid[]) and s.active and ${isRuledSql('s.id')} and ${isPricedSql('s.id', 't.id', '$2')}
  order by s.position, s.name`
