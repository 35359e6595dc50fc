-- Of a letter that has to be printed and posted, or that a client has not opened.
alter table task add column notice_id uuid references notice (id);
create index task_notice on task (notice_id) where done_at is null and notice_id is not null;

-- Written down for the client by a worker.
alter table notice_choice add column by_staff boolean not null default false;
alter table notice_choice alter column by_staff drop default;
