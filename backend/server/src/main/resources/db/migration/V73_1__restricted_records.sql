-- A record that not everybody of the branch may see: whoever may are the client's caseworker, the members, and every supervisor
-- where it says so.
create table restriction (
  id uuid primary key,
  client_id uuid not null references client (id),
  branch_id uuid not null references branch (id),
  reason text not null check (reason in ('RELATIVE_OF_STAFF', 'PROTECTED_ADDRESS', 'OTHER')),
  note varchar(500),
  supervisors boolean not null,
  members uuid[] not null,
  version integer not null,
  placed_by uuid not null references account (id),
  placed_at timestamptz not null,
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index restriction_standing on restriction (client_id) where lifted_at is null;
create index restriction_branch on restriction (branch_id) where lifted_at is null;
create index restriction_client on restriction (client_id);
revoke delete, truncate on restriction from ${app_role};

-- A worker's own record, or that of somebody close to them: it is never theirs to open, whoever's it is to look after.
create table tie (
  client_id uuid not null references client (id),
  account_id uuid not null references account (id),
  kind text not null check (kind in ('SELF', 'RELATIVE')),
  named_by uuid not null references account (id),
  named_at timestamptz not null,
  primary key (client_id, account_id)
);
create index tie_account on tie (account_id);

-- The one rule of whom staff do not see: every query that reads clients for staff, or what is theirs, leaves these out. Whoever
-- was merged into a record is hidden with it.
create view hidden_client as
  select c.id as client_id, a.id as account_id
  from account a
  join restriction r on r.branch_id = a.branch_id and r.lifted_at is null
  join client k on k.id = r.client_id
  cross join lateral (select r.client_id as id union all select m.id from client m where m.merged_into = r.client_id) c
  where a.id is distinct from k.caseworker_id
    and not (r.supervisors and a.role = 'SUPERVISOR')
    and a.id <> all (r.members)
  union all
  select c.id, t.account_id
  from tie t
  cross join lateral (select t.client_id as id union all select m.id from client m where m.merged_into = t.client_id) c;
-- Those whom not everybody sees.
create view restricted_client as
  select client_id from restriction where lifted_at is null union all select client_id from tie;
revoke insert, update, delete, truncate on hidden_client, restricted_client from ${app_role};

-- What waits is counted from indexes alone, hidden clients left out.
drop index task_open;
create index task_open on task (branch_id, due_at, id) include (snoozed_until, client_id) where done_at is null;
drop index task_owner;
create index task_owner on task (owner_id, due_at, id) include (branch_id, snoozed_until, client_id) where done_at is null;
drop index task_kind;
create index task_kind on task (branch_id, kind, due_at, id) include (seen_at, snoozed_until, client_id)
  where done_at is null;
drop index task_snoozed;
create index task_snoozed on task (branch_id, snoozed_until, due_at) include (client_id)
  where done_at is null and snoozed_until is not null;
