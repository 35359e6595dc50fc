-- Who said that it is done; none where it ended with what it was about.
alter table task add column done_by uuid references account;
create index task_contact on task (contact_id) where done_at is null;
