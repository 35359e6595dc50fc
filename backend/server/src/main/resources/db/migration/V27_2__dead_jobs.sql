-- Whoever looks after jobs that failed names them, and puts them back on the lane that they came from.
alter table dead_job drop column id;
alter table dead_job
  add column id uuid not null default gen_random_uuid() primary key,
  add column lane text not null default 'ORDINARY' check (lane in ('URGENT', 'ORDINARY', 'SLOW'));
create index dead_job_failed on dead_job (failed_at desc, id desc);
