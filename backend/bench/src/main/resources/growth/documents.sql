-- Ten of each client, all clients' first before anybody's second; the last two for what is still asked wait.
insert into document (id, client_id, item_id, program, requirement, status, by_account_id, by_staff, received_at,
  confirmation_number, pictured_at, seen_at, seen_by, decided_at, decided_by, reason, scan, version)
select md5('document' || s)::uuid, md5('client' || i)::uuid, md5('item' || j % 4 || '/' || i)::uuid, asked.program,
  asked.requirement, case when waits then 'CHECKED' when j % 2 = 0 then 'ACCEPTED' else 'RETAKE_ASKED' end,
  md5('account' || i)::uuid, false, at, growth.code('PL', s), at, at, worker, case when not waits then at end,
  case when not waits then worker end, case when not waits and j % 2 = 1 then 'blurry' end, 'CLEAN', 1
from generate_series(0::bigint, 10 * :clients - 1) s,
  lateral (select s % :clients * 7368787 % :clients as i, s / :clients as j) c,
  lateral (select now() - interval '3 years' * (1 - (s + 1.0) / (10 * :clients)) as at, j in (7, 9) as waits,
    md5('worker' || growth.branch_of(i) || '/' || i % 100)::uuid as worker) d,
  (values (0, 'snap', 'residency'), (1, 'snap', 'earned-income'), (2, 'medicaid', 'identity'),
    (3, 'medicaid', 'earned-income')) asked (q, program, requirement)
where asked.q = j % 4
