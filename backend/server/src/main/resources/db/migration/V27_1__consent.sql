-- Whether a contact is to get messages, who said so last, and when; every word of it is kept.
alter table contact
  add column messages_off boolean not null default false,
  add column consent_source text,
  add column consent_at timestamptz,
  add check ((consent_source is null) = (consent_at is null));
create table contact_consent (
  id uuid primary key,
  client_id uuid not null references client,
  -- The history outlives the contact.
  contact_id uuid not null,
  wanted boolean not null,
  source text not null check
    (source in ('CLIENT_PAGE', 'PHONE', 'COUNTER', 'TEXT_REPLY', 'GATEWAY', 'WITH_CONTACT')),
  at timestamptz not null,
  by_account_id uuid
);
create index contact_consent_contact on contact_consent (contact_id, at desc, id desc);

-- The replies that were dealt with, by the gateway's own id: a repeated call does nothing.
create table text_reply (
  gateway_id text primary key,
  at timestamptz not null
);
create index text_reply_at on text_reply (at);

-- Where a client lives by another clock than their branch.
alter table client add column time_zone text;
