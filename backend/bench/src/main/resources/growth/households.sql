with h as (select h from generate_series(0::bigint, (:clients - 1) / 2) h),
households as (
  insert into household (id, branch_id, created_at)
    select md5('household' || h)::uuid, md5('branch' || growth.branch_of(2 * h))::uuid, now() - interval '3 years' from h)
insert into case_file (id, household_id, number, created_at)
select md5('case' || h)::uuid, md5('household' || h)::uuid, growth.code('CASE', h), now() - interval '3 years' from h
