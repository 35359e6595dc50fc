-- In the order in which they came, which is no office's.
with c as (
  select s, i, growth.branch_of(i) as b from generate_series(0::bigint, :clients - 1) s, lateral (select s * 7368787 % :clients as i)),
named as (
  select c.*, f.name || ' ' || l.name as name, f.key || ' ' || l.key as name_key
  from c
  join growth.first_name f on f.n = floor(96 * power(growth.luck(c.i, 1), 1.5))::bigint % (select count(*) from growth.first_name)
  join growth.last_name l on l.n = floor((select count(*) from growth.last_name) * power(growth.luck(c.i, 2), 1.5))::bigint)
insert into client (id, code, household_id, branch_id, caseworker_id, name, name_key, language, created_at, version)
select md5('client' || i)::uuid, growth.code('CL', i), md5('household' || i / 2)::uuid, md5('branch' || b)::uuid,
  md5('worker' || b || '/' || i % 100)::uuid, name, name_key,
  (array['EN', 'FR', 'ES'])[1 + floor(3 * growth.luck(i, 3))::integer], now() - interval '3 years' * (1 - (s + 1.0) / :clients), 0
from named
