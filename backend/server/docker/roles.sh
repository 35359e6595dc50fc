#!/bin/sh
# Runs once, in an empty database: the application's role uses the tables that the owner's migrations make.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APPLICATION_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role porchlight login password :'password';
SQL
