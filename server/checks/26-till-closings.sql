-- M6: coins and notes that were counted are the counted sum, and a difference has its explanation
select k.id, k.day, k.expected_cents, k.counted_cents, c.cents as coins from cash_closing k
left join lateral (select sum((x ->> 'unitCents')::bigint * (x ->> 'quantity')::bigint) as cents from jsonb_array_elements(k.counts) x) c on true
where c.cents <> k.counted_cents or (k.counted_cents <> k.expected_cents and coalesce(char_length(trim(k.reason)), 0) < 3)
