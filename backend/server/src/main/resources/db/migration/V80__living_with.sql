-- In whose household somebody lives who is a client, too: looked for by their client ID.
create index circumstance_member on circumstance using gin (field_values jsonb_path_ops)
  where topic = 'HOUSEHOLD_MEMBER' and ended_at is null;
