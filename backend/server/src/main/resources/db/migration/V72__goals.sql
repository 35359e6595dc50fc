-- What a client wants to reach, the steps on the way, what stands in it, and every version of that.
create table goal (
  id uuid primary key,
  client_id uuid not null references client,
  title varchar(200) not null,
  why varchar(1000),
  program text,
  target_on date,
  status text not null,
  status_reason varchar(1000),
  status_since timestamptz not null,
  by_account_id uuid not null,
  set_at timestamptz not null,
  version int not null
);
create index goal_client on goal (client_id, set_at, id);

create table goal_step (
  id uuid primary key,
  goal_id uuid not null references goal,
  place int not null,
  title varchar(200) not null,
  note varchar(1000),
  owner text not null,
  staff_id uuid references account,
  due_on date,
  tell_when_done boolean not null,
  done_at timestamptz,
  done_by uuid,
  done_note varchar(1000),
  done_number text,
  removed_at timestamptz,
  check ((owner = 'STAFF') = (staff_id is not null)),
  check ((done_at is null) = (done_by is null))
);
create index goal_step_goal on goal_step (goal_id, place);

create table goal_barrier (
  id uuid primary key,
  goal_id uuid not null references goal,
  step_id uuid references goal_step,
  kind text not null,
  words varchar(1000),
  found_by uuid not null,
  found_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  how_removed varchar(1000),
  check ((removed_at is null) = (removed_by is null))
);
create index goal_barrier_goal on goal_barrier (goal_id, found_at);

create table goal_version (
  goal_id uuid not null references goal,
  version int not null,
  what text not null,
  content jsonb not null,
  by_account_id uuid not null,
  at timestamptz not null,
  primary key (goal_id, version)
);
revoke update, delete, truncate on goal_version from ${app_role};
revoke delete, truncate on goal, goal_step, goal_barrier from ${app_role};

-- A step of staff is due like everything else that waits; and who asked for it hears that a client has done one.
alter table task add column goal_id uuid references goal, add column goal_step_id uuid references goal_step;
create index task_goal on task (goal_id) where goal_id is not null;
