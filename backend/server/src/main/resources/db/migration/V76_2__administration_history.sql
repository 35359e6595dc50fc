-- What administrators did, the latest first, without reading what everybody else did; of one of them, and of one kind, too.
-- The kinds are AdministrationDeed's.
create index audit_entry_administration on audit_entry (at desc, id desc) where what in (
  'EDITION_WRITTEN', 'REVIEW_REASON_ADDED', 'REVIEW_REASON_CHANGED', 'ACCOUNT_OPENED', 'ACCOUNT_CHANGED',
  'PASSWORD_LINK_MADE', 'SECOND_FACTOR_RESET', 'SECOND_FACTOR_RULE_SET', 'WORK_HANDED_OVER', 'JOB_RETRIED', 'JOB_DROPPED');
create index audit_entry_administrator on audit_entry (by_account_id, at desc, id desc) where what in (
  'EDITION_WRITTEN', 'REVIEW_REASON_ADDED', 'REVIEW_REASON_CHANGED', 'ACCOUNT_OPENED', 'ACCOUNT_CHANGED',
  'PASSWORD_LINK_MADE', 'SECOND_FACTOR_RESET', 'SECOND_FACTOR_RULE_SET', 'WORK_HANDED_OVER', 'JOB_RETRIED', 'JOB_DROPPED');

-- When each member of staff last signed in, which outlives the session of it.
alter table account add column signed_in_at timestamptz;
update account set signed_in_at = (select max(created_at) from session where account_id = account.id)
  where role in ('CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR');
