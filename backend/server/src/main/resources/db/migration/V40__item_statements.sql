-- What a client states instead of a document, as it is written now; what was shown and signed is kept as it was.
create table item_statement (
  action_id uuid primary key references item_action,
  text varchar(4000) not null,
  version integer not null,
  written_at timestamptz not null,
  written_by uuid not null references account
);
