-- Two records that may be one person's, and what was decided of them.
create table duplicate (
  id uuid primary key,
  branch_id uuid not null references branch (id),
  -- the one with the smaller id first, so that a pair is there once
  one_id uuid not null references client (id),
  other_id uuid not null references client (id),
  score integer not null check (score between 0 and 100),
  reasons text[] not null check (cardinality(reasons) > 0),
  status varchar(20) not null check (status in ('OPEN', 'NOT_THE_SAME', 'MERGED')),
  found_at timestamptz not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  merge_id uuid references client_merge (id),
  version integer not null,
  check (one_id < other_id),
  check ((status = 'OPEN') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((status = 'MERGED') = (merge_id is not null)),
  constraint duplicate_pair unique (one_id, other_id)
);
create index duplicate_other on duplicate (other_id);
create index duplicate_page on duplicate (branch_id, status, found_at desc, id desc);

-- Whose record is to be compared with the others' in the coming night.
create table duplicate_check (
  client_id uuid primary key references client (id)
);
insert into duplicate_check select id from client;

alter table task add column duplicate_id uuid references duplicate (id);
create index task_duplicate on task (duplicate_id) where duplicate_id is not null;
