insert into timeline_entry (id, client_id, at, kind, params, by_account_id, for_client)
select md5('happened' || s)::uuid, md5('client' || i)::uuid, now() - interval '3 years' * (1 - (s + 1.0) / (8 * :clients)),
  'DOCUMENT_RECEIVED', '{"program": "snap", "requirement": "earned-income"}', md5('account' || i)::uuid, s / :clients % 4 > 0
from generate_series(0::bigint, 8 * :clients - 1) s, lateral (select s % :clients * 7368787 % :clients as i) c
