-- One open for every client, of what waits longest: at an office with fifty thousand clients as many wait.
insert into task (id, kind, client_id, branch_id, program, requirement, pages, document_id, item_id, created_at, due_at, seen_at,
  owner_id, version)
select md5('task' || i)::uuid, case when i % 5 < 3 then 'DOCUMENT_TO_CHECK' when i % 5 = 3 then 'OFFER_TO_DECIDE'
    else 'CONTACT_BOUNCED' end,
  md5('client' || i)::uuid, md5('branch' || b)::uuid, 'snap', 'earned-income', 1,
  case when i % 5 < 3 then md5('document' || 9 * :clients + s)::uuid end, md5('item1/' || i)::uuid, now() - interval '20 days',
  date_trunc('day', now()) + interval '5 hours' + interval '1 day' * (floor(40 * growth.luck(i, 4)) - 3),
  case when growth.luck(i, 5) < 0.8 then now() end,
  case when growth.luck(i, 6) < 0.8 then md5('worker' || b || '/' || i % 100)::uuid end, 0
from generate_series(0::bigint, :clients - 1) s,
  lateral (select s * 7368787 % :clients as i, growth.branch_of(s * 7368787 % :clients) as b) c
