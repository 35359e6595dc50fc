-- Every contact of staff with a client and what they wrote down of it, and every version of that.
create table engagement (
  id uuid primary key,
  client_id uuid not null references client,
  channel text not null,
  direction text,
  at timestamptz not null,
  minutes int,
  text varchar(4000) not null,
  version int not null,
  by_account_id uuid not null,
  noted_at timestamptz not null,
  edited_by uuid,
  edited_at timestamptz,
  pinned_by uuid,
  pinned_at timestamptz,
  check ((edited_by is null) = (edited_at is null)),
  check ((pinned_by is null) = (pinned_at is null))
);
create index engagement_client on engagement (client_id, at desc, id desc);
create index engagement_channel on engagement (client_id, channel, at desc, id desc);
create index engagement_pinned on engagement (client_id, pinned_at) where pinned_at is not null;

create table engagement_version (
  engagement_id uuid not null references engagement,
  version int not null,
  channel text not null,
  direction text,
  at timestamptz not null,
  minutes int,
  text varchar(4000) not null,
  by_account_id uuid not null,
  noted_at timestamptz not null,
  primary key (engagement_id, version)
);
revoke update, delete, truncate on engagement_version from ${app_role};
revoke delete, truncate on engagement from ${app_role};

create table mention (
  engagement_id uuid not null references engagement,
  account_id uuid not null references account,
  by_account_id uuid not null references account,
  at timestamptz not null,
  primary key (engagement_id, account_id)
);

insert into engagement (id, client_id, channel, at, text, version, by_account_id, noted_at)
  select id, client_id, 'NOTE_ONLY', at, text, 1, by_account_id, at from note;
insert into engagement_version (engagement_id, version, channel, at, text, by_account_id, noted_at)
  select id, 1, 'NOTE_ONLY', at, text, by_account_id, at from note;
drop table note;
-- What was merged is found again by whoever undoes it.
update client_merge_move set table_name = 'engagement' where table_name = 'note';
update timeline_entry set kind = 'ENGAGEMENT_NOTED', params = '{"channel": "NOTE_ONLY"}' where kind = 'NOTE_ADDED';

-- A note that names a colleague is theirs to answer.
alter table task add column engagement_id uuid;
