insert into confirmation (id, number, client_id, kind, at, subject, sent_to)
select md5('confirmation' || s)::uuid, growth.code('PL', s), md5('client' || i)::uuid, 'DOCUMENT_RECEIVED',
  now() - interval '3 years' * (1 - (s + 1.0) / (10 * :clients)),
  jsonb_build_object('documentId', md5('document' || s)::uuid, 'pages', 1, 'onTime', true), '[]'
from generate_series(0::bigint, 10 * :clients - 1) s,
  lateral (select s % :clients * 7368787 % :clients as i, s / :clients as j) c
