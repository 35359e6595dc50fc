-- Clients who come from a spreadsheet: looked through row by row, then taken in all at once, or not at all.
create table client_import (
  id uuid primary key,
  branch_id uuid not null references branch,
  by_account_id uuid not null references account,
  file_name varchar(255) not null,
  format varchar(4) not null check (format in ('CSV', 'XLSX')),
  status varchar(10) not null check (status in ('MAPPING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED')),
  -- {headings, samples: the first few rows, columns: what each holds}
  shape jsonb not null,
  -- for rows that say nothing of it themselves
  language varchar(2) check (language in ('EN', 'FR', 'ES')),
  program varchar(40),
  rows_total integer not null,
  rows_done integer not null,
  problems integer not null,
  warnings integer not null,
  failure varchar(40),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null
);
create index client_import_page on client_import (branch_id, created_at desc, id desc);
create index client_import_age on client_import (changed_at);

create table import_problem (
  import_id uuid not null references client_import on delete cascade,
  position integer not null,
  row_number integer not null,
  -- from 0; absent where it is about the whole row
  column_index integer,
  kind varchar(30) not null,
  stops boolean not null,
  -- the beginning of what the cell says
  said varchar(80) not null,
  -- the row or the client that it is in conflict with
  other varchar(20),
  primary key (import_id, position)
);
