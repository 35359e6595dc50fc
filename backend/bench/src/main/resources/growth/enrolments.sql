insert into enrolment (id, client_id, case_id, program, status, status_since, created_at, version)
select md5(program || i)::uuid, md5('client' || i)::uuid, md5('case' || i / 2)::uuid, program, status,
  now() - interval '60 days', now() - interval '3 years', 0
from generate_series(0::bigint, :clients - 1) s, lateral (select s * 7368787 % :clients as i) c,
  (values ('snap', 'VERIFICATION_DUE'), ('medicaid', 'APPROVED')) of_two (program, status)
