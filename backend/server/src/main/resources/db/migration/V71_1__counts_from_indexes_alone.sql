-- The numbers at the head of a worklist are counted from indexes alone: a large branch's tasks lie on as many pages as
-- there are tasks, and the numbers are asked for with every page of the list.
drop index task_open;
create index task_open on task (branch_id, due_at, id) include (snoozed_until) where done_at is null;
drop index task_owner;
create index task_owner on task (owner_id, due_at, id) include (branch_id, snoozed_until) where done_at is null;
drop index task_kind;
create index task_kind on task (branch_id, kind, due_at, id) include (seen_at, snoozed_until) where done_at is null;
drop index task_snoozed;
create index task_snoozed on task (branch_id, snoozed_until, due_at) where done_at is null and snoozed_until is not null;
