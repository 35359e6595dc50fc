insert into account (id, role, client_id, created_at, version)
select md5('account' || i)::uuid, 'CLIENT', md5('client' || i)::uuid, now() - interval '3 years', 0
from generate_series(0::bigint, :clients - 1) i
