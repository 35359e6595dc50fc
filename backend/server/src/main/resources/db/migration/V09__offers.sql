-- A document that was accepted for something else and would do here, too; and when the client chose it.
alter table checklist_item
  add column offered_document_id uuid references document (id),
  add column offer_chosen_at timestamptz,
  add check (offer_chosen_at is null or offered_document_id is not null),
  add check (status <> 'OFFERED_FROM_FILE' or offered_document_id is not null);
create index task_item on task (item_id) where done_at is null;
