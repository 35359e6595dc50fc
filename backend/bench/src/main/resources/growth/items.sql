-- Two for each enrolment: one that is over, one with something that waits.
insert into checklist_item (id, client_id, enrolment_id, program, requirement, reason, document_types, due_on, status,
  documents_waiting, asked_by, asked_at, status_since, version)
select md5('item' || q || '/' || i)::uuid, md5('client' || i)::uuid, md5(program || i)::uuid, program, requirement,
  'To see what has changed.', types, current_date + (i % 30)::integer, case q % 2 when 0 then 'SATISFIED' else 'IN_PROGRESS' end,
  q % 2, md5('worker' || growth.branch_of(i) || '/' || i % 100)::uuid, now() - interval '60 days', now() - interval '30 days', 0
from generate_series(0::bigint, :clients - 1) s, lateral (select s * 7368787 % :clients as i) c,
  (values (0, 'snap', 'residency', 'lease,utility-bill'), (1, 'snap', 'earned-income', 'pay-stubs,employer-letter'),
    (2, 'medicaid', 'identity', 'passport,birth-certificate'), (3, 'medicaid', 'earned-income', 'pay-stubs,employer-letter'))
    asked (q, program, requirement, types)
