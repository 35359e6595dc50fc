-- Whose records somebody opened last is what the audit says already.
create index audit_entry_opened on audit_entry (by_account_id, at desc)
  where what = 'VIEWED' and which like 'what=RECORD %';

-- From when on they are listed, for whoever cleared that list.
create table recent_clearance (
  account_id uuid primary key references account,
  at timestamptz not null
);
