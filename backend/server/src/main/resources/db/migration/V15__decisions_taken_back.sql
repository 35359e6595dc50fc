-- What the latest decision on a document found here, so that it can be taken back while nothing came after it. Decisions
-- from before stand.
alter table checklist_item
  add column decided_document_id uuid,
  add column status_before varchar(20),
  add column due_before date,
  add column ended_action_id uuid references item_action (id),
  add check ((decided_document_id is null) = (status_before is null)),
  add check ((decided_document_id is null) = (due_before is null)),
  add check (ended_action_id is null or decided_document_id is not null);

-- One text may be about several things, and one of them may be taken back before it goes out.
alter table message add column subject_ids uuid[];
update message set subject_ids = array[subject_id];
alter table message alter column subject_ids set not null;
alter table message drop column subject_id;
-- When the latest try began: from then on it may have reached somebody.
alter table message add column taken_out_at timestamptz;

-- What was done is opened again where the decision that ended it is taken back.
drop index task_document;
create index task_document on task (document_id) where document_id is not null;
drop index task_action;
create index task_action on task (action_id) where action_id is not null;
