-- What was sent to a client is read by page.
create index message_page on message (client_id, queued_at desc, id desc) where client_id is not null;
drop index message_of_client;

-- What staff write down themselves comes from no change report; what was never so is struck, and stays to be seen.
alter table circumstance
  alter column change_report_id drop not null,
  add column struck_by uuid references account (id),
  add column struck_at timestamptz,
  add column struck_reason varchar(300),
  add check ((struck_by is null) = (struck_at is null)),
  add check ((struck_by is null) = (struck_reason is null)),
  add check (struck_at is null or ended_at is not null);
