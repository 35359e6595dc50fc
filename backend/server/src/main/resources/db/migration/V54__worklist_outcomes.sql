-- How a task ended, until when one was put off and why, since when whoever has it has had it, and who stands in for whom.
alter table task
  add column outcome text,
  add column snoozed_until timestamptz,
  add column snooze_reason text,
  add column snoozed_by uuid references account,
  add column owned_since timestamptz,
  add column changed_at timestamptz not null default clock_timestamp();
update task set outcome = case when done_by is null then 'ENDED_BY_ITSELF' else 'DONE' end where done_at is not null;
update task set owned_since = created_at where owner_id is not null;
alter table task
  add constraint task_outcome check ((done_at is null) = (outcome is null)),
  add constraint task_snooze check ((snoozed_until is null) = (snooze_reason is null));

-- By the database's clock, which all instances share; a list looks at its newest rows to see whether anything changed.
create function task_changed() returns trigger language plpgsql as $$
begin
  new.changed_at = clock_timestamp();
  return new;
end $$;
create trigger task_changed before update on task for each row execute function task_changed();
create index task_changed on task (branch_id, changed_at desc, id);

create index task_kind on task (branch_id, kind, due_at, id) where done_at is null;
create index task_program on task (branch_id, program, due_at, id) where done_at is null;
create index task_ended on task (client_id, done_at desc, id desc) where done_at is not null;

create table absence (
  id uuid primary key,
  branch_id uuid not null references branch,
  account_id uuid not null references account,
  cover_id uuid references account,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  noted_by uuid not null references account,
  noted_at timestamptz not null,
  ended_by uuid references account,
  version int not null,
  check (starts_at <= ends_at),
  check (cover_id <> account_id)
);
create index absence_branch on absence (branch_id, ends_at, id);
