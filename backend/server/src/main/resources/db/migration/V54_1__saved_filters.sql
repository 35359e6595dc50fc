-- Lists that staff keep under a name, for themselves or for their branch, and the one that each begins with.
create table saved_filter (
  id uuid primary key,
  branch_id uuid not null references branch,
  account_id uuid not null references account,
  name text not null,
  query text not null,
  shared boolean not null,
  created_at timestamptz not null,
  version int not null
);
create index saved_filter_branch on saved_filter (branch_id, name, id);
create table chosen_filter (
  account_id uuid primary key references account,
  filter_id uuid not null references saved_filter on delete cascade
);
create index chosen_filter_filter on chosen_filter (filter_id);
