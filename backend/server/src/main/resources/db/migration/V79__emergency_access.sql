-- That a worker opened, in an emergency, a record which they may not see: until when, why, and what a supervisor said of it.
create table emergency_access (
  id uuid primary key,
  client_id uuid not null references client (id),
  branch_id uuid not null references branch (id),
  account_id uuid not null references account (id),
  reason varchar(500) not null,
  opened_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  judgement text check (judgement in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  note varchar(500),
  judged_by uuid references account (id),
  judged_at timestamptz,
  version integer not null,
  check ((judgement is null) = (judged_by is null) and (judgement is null) = (judged_at is null)),
  check (judged_by is distinct from account_id)
);
create index emergency_access_open on emergency_access (client_id, account_id) where ended_at is null;
create index emergency_access_branch on emergency_access (branch_id, opened_at desc, id desc);
create index emergency_access_client on emergency_access (client_id);
revoke delete, truncate on emergency_access from ${app_role};

-- An emergency opens a restricted record until it ends, and never to whoever is close to the client. The job that ends it may be
-- late; the time it was given never is.
create or replace view hidden_client as
  select c.id as client_id, a.id as account_id
  from account a
  join restriction r on r.branch_id = a.branch_id and r.lifted_at is null
  join client k on k.id = r.client_id
  cross join lateral (select r.client_id as id union all select m.id from client m where m.merged_into = r.client_id) c
  where a.id is distinct from k.caseworker_id
    and not (r.supervisors and a.role = 'SUPERVISOR')
    and a.id <> all (r.members)
    and not exists (
      select 1 from emergency_access e
      where e.client_id = r.client_id and e.account_id = a.id and e.ended_at is null and e.until_at > now())
  union all
  select c.id, t.account_id
  from tie t
  cross join lateral (select t.client_id as id union all select m.id from client m where m.merged_into = t.client_id) c;

alter table task add column emergency_id uuid references emergency_access (id);
create index task_emergency on task (emergency_id) where emergency_id is not null;
