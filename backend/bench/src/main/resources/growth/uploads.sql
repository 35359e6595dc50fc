insert into upload (id, account_id, file_name, length, received, media_type, parts, next_part, tail_length, writer_busy, sha256,
  pages, created_at, expires_at, finished_at, used_at, object_key)
select id, md5('account' || i)::uuid, 'photo.jpg', 260000, 260000, 'image/jpeg', '[]', 1, 0, false, md5('bytes' || s) || md5('more' || s),
  1, at, at, at, at, 'uploads/' || id || '/original'
from generate_series(0::bigint, 10 * :clients - 1) s,
  lateral (select s % :clients * 7368787 % :clients as i, s / :clients as j) c,
  lateral (select md5('upload' || s)::uuid as id, now() - interval '3 years' * (1 - (s + 1.0) / (10 * :clients)) as at) u
