insert into document_page (id, document_id, number, upload_id, object_key, file_page, media_type, bytes, sha256, name, warnings,
  picture)
select md5('page' || s)::uuid, md5('document' || s)::uuid, 1, upload, 'uploads/' || upload || '/original', 0, 'image/jpeg', 260000,
  md5('bytes' || s) || md5('more' || s), 'photo.jpg', '', 'READY'
from generate_series(0::bigint, 10 * :clients - 1) s, lateral (select md5('upload' || s)::uuid as upload) u
