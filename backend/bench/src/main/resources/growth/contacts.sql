insert into contact (id, client_id, channel, address, address_key, created_at)
select md5(channel || i)::uuid, md5('client' || i)::uuid, channel, address, address, now() - interval '3 years'
from generate_series(0::bigint, :clients - 1) i, lateral (values ('EMAIL', 'client' || i || '@example.org'),
  ('TEXT', '+1' || 201 + i % 700 || '555' || lpad((i / 700)::text, 4, '0'))) reached (channel, address)
