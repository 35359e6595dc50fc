-- Every table made from here on is the application's to use; a table that must not be changed takes it back.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- The outbox, in the shape that db-scheduler asks for; one table per lane, so that nobody's sign-in code waits behind bulk.
create table job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index job_execution_time on job (execution_time);
create index job_last_heartbeat on job (last_heartbeat);

create table job_urgent (like job including all);

-- Jobs whose last try failed: kept until a person has looked.
create table dead_job (
  id bigint generated always as identity primary key,
  task_name text not null,
  task_instance text not null,
  payload jsonb not null,
  failed_at timestamptz not null,
  tries int not null,
  cause text not null
);

-- What a creating request answered, by the caller's own key, so that a repeated one answers the same and does nothing.
create table idempotency_key (
  account_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status int,
  body text,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
