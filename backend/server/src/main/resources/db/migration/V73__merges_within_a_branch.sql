-- Two records of different branches are never one: whatever asks for it, it is not written down, and nothing changes hands
-- without that.
create function client_merge_within_a_branch() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select count(distinct branch_id) from client where id in (new.kept_id, new.merged_id)) <> 1 then
    raise exception 'Two clients of different branches are not merged' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger client_merge_within_a_branch before insert or update of kept_id, merged_id on client_merge
  for each row execute function client_merge_within_a_branch();

-- Of a merge that was made, nothing changes but that it was undone.
revoke update on client_merge from ${app_role};
grant update (undone_by, undone_at) on client_merge to ${app_role};

-- A merge that was written down before that rule is refused here as well.
alter function merge_rows(uuid) rename to merge_rows_of_one_branch;
revoke execute on function merge_rows_of_one_branch(uuid) from ${app_role};
create function merge_rows(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from client_merge m join client kept on kept.id = m.kept_id
    join client gone on gone.id = m.merged_id and gone.branch_id = kept.branch_id where m.id = of_merge;
  if not found then
    raise exception 'Two clients of different branches are not merged' using errcode = 'check_violation';
  end if;
  perform merge_rows_of_one_branch(of_merge);
end
$$;
revoke execute on function merge_rows(uuid) from public;
grant execute on function merge_rows(uuid) to ${app_role};
