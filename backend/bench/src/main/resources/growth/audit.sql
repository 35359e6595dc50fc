with entries as (
  insert into audit_entry (id, subject_id, position, at, by_account_id, what, which, hash)
  select md5('deed' || s)::uuid, md5('client' || i)::uuid, 1 + s / :clients,
    now() - interval '3 years' * (1 - (s + 1.0) / (5 * :clients)), md5('account' || i)::uuid, 'DOCUMENT_RECEIVED', s::text,
    sha256(int8send(s))
  from generate_series(0::bigint, 5 * :clients - 1) s, lateral (select s % :clients * 7368787 % :clients as i) c)
insert into audit_chain (subject_id, length, head)
select md5('client' || s * 7368787 % :clients)::uuid, 5, sha256(int8send(4 * :clients + s))
from generate_series(0::bigint, :clients - 1) s
