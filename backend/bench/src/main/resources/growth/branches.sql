-- Offices, their workers and the person who signs in.
with branches as (select distinct growth.branch_of(i) as b from generate_series(0::bigint, :clients - 1) i),
made as (
  insert into branch (id, name, time_zone, phone, calls_from, address, email, open_days, opens_at, closes_at, closed_on,
      created_at, version)
    select md5('branch' || b)::uuid, 'Office ' || b, 'America/Toronto', '+14165550100', '{}', '1 Mill St',
      'office@example.org', '{1,2,3,4,5}', '08:00', '17:00', '{}', now(), 0 from branches
  returning id)
insert into account (id, role, name, email, password_hash, branch_id, language, created_at, version)
select md5('worker' || b || '/' || w)::uuid, 'SUPERVISOR', 'Worker ' || w || ' of ' || b,
  'worker' || w || '.' || b || '@example.org',
  (select password_hash from account where role = 'ADMINISTRATOR' order by created_at limit 1), md5('branch' || b)::uuid, 'EN',
  now(), 0
from branches, generate_series(0, 99) w
