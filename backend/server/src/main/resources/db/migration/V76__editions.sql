-- What administrators made of what the files say, and of branches and settings: every edition that one of them wrote. What
-- the files say is number 0 and has no row.
create table edition (
  kind varchar(30) not null,
  thing varchar(80) not null,
  number int not null check (number > 0),
  content jsonb not null,
  by_account_id uuid not null references account (id),
  at timestamptz not null,
  primary key (kind, thing, number)
);
-- The audit names these editions: the application adds to them, and rewrites none.
revoke update, delete, truncate on edition from ${app_role};

-- Moves with every edition: the instances look at it alone. Who moves it writes alone until the commit.
create table edition_stamp (
  only_row boolean primary key default true check (only_row),
  stamp bigint not null
);
insert into edition_stamp (stamp) values (0);
revoke insert, delete, truncate on edition_stamp from ${app_role};
