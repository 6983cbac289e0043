/** Who changed something last, as a column: null when nobody did in the product. `id` is the column of its id. */
export const changedBySql = (subject: 'agglomeration' | 'commune', id: string): string =>
  `(select a.first_name || ' ' || a.last_name from audit_event e join account a on a.id = e.actor_id
    where e.subject = '${subject}' and e.subject_id = ${id} and e.action like '${subject.toUpperCase()}_%' order by e.id desc limit 1)`
