-- What was put off is little of what waits: it is counted without a look at the rest.
create index task_snoozed on task (branch_id, snoozed_until) where done_at is null and snoozed_until is not null;
