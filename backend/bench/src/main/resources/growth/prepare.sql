-- Runs once, before any data: what the steps call, and everything put away that would be kept in order row by row.
create schema growth;
create table growth.done (step text primary key);
create table growth.put_away (
  id integer generated always as identity primary key,
  turn integer not null,
  again text not null,
  away text not null
);

-- The same number for the same client and purpose, every time: 0 to 1.
create function growth.luck(i bigint, purpose integer) returns double precision language sql immutable parallel safe as
  $$ select (hashint8extended(i, purpose) & 2147483647) / 2147483648.0 $$;

create function growth.letter(n bigint, place bigint) returns text language sql immutable parallel safe as
  $$ select substr('23456789BCDFGHJKMNPQRTVWXYZ', (n * 1000003 % 387420489 / place % 27)::integer + 1, 1) $$;

-- Six characters as the application makes them: another one for every number below 27^6.
create function growth.code(prefix text, n bigint) returns text language sql immutable parallel safe as $$
  select prefix || '-' || growth.letter(n, 1) || growth.letter(n, 27) || growth.letter(n, 729) || '-'
    || growth.letter(n, 19683) || growth.letter(n, 531441) || growth.letter(n, 14348907) $$;

-- The first is the large one; the others come in five sizes.
create function growth.branch_of(i bigint) returns bigint language sql immutable parallel safe as $$
  select case when i < 50000 then 0 else 1 + (i - 50000) / 35000 * 5 + case
    when (i - 50000) % 35000 < 20000 then 0 when (i - 50000) % 35000 < 28000 then 1
    when (i - 50000) % 35000 < 32000 then 2 when (i - 50000) % 35000 < 34000 then 3 else 4 end end $$;


create function growth.key_of(name text) returns text language sql immutable as
  $$ select lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g')) $$;

create table growth.first_name as
select n - 1 as n, name, growth.key_of(name) as key from regexp_split_to_table('Marie José Ana Élodie Tomás Rosa Zoë Luc Inés
Noah Chloé Omar Lucía Théo Mei Iván Amélie Sam Noémie Raúl Hana Jules Sofía Léa Andrés Nora Maëlle Pablo Yusuf Odette Martín
Irène Joy Renée Félix Dana Benoît Alma Hugo Mónica Eli Solène Rubén Wren Anaïs Tariq Gisèle Oscar Leïla Bruno Céline Abel
Josée Ramón Ida Loïc Elena Kofi Hélène Mateo Aïcha Simón Clara Rémi Paz Étienne Vera Joaquín Simone Ulises Agnès Nils Pilar
Désiré Maya Esteban Corinne Ada Gaël Lourdes Cyril Arthur Bérénice Kai Milagros Régis Tess Ángel Flore Dario', '\s+')
with ordinality u (name, n);

create table growth.last_name as
select row_number() over (order by md5(b || e)) - 1 as n, b || e as name, growth.key_of(b || e) as key
from regexp_split_to_table('Fern Quill Bright Alder Mill Stone Thorn Wind Ash Briar Clay Dew Elm Fox Glen Hazel Iron Jun
Kestrel Lark Maple North Oak Pine Quarry Reed Sage Tar Umber Vale Willow Yarrow Beau Château Forêt Lac Île Rivière Peña Montaña
Niño Sueño Año Río Águil Núñ Möss Grün Über Sör Ång Øst Dun Ever Frost Gold Heather Ivy Jasper Keel Lune Moor Nettle Otter',
'\s+') b, regexp_split_to_table('hollow marsh water ford brook well field wood ridge croft dale more ley ton wick by thorpe
combe mere shaw grove bank bridge gate haven hurst land mead path pool side spring stead strand vale view ward way worth yard
séjour rêve flor mar luz sol cruz vento', '\s+') e;

-- Keys and indexes are made again at once, from sorted rows. What names another table is true by construction.
insert into growth.put_away (turn, again, away)
select case c.contype when 'f' then 3 else 1 end,
  format('alter table %s add constraint %I %s%s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid),
    case c.contype when 'f' then ' not valid' else '' end),
  format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname)
from pg_constraint c
where c.contype in ('p', 'u', 'f') and (c.conrelid = any (array['household','case_file','client','contact','enrolment','checklist_item','upload','confirmation','document','document_page','timeline_entry','task','audit_chain','audit_entry','name_word']::regclass[]) or c.confrelid = any (array['household','case_file','client','contact','enrolment','checklist_item','upload','confirmation','document','document_page','timeline_entry','task','audit_chain','audit_entry','name_word']::regclass[]))
  and (c.contype = 'f' or c.conrelid = any (array['household','case_file','client','contact','enrolment','checklist_item','upload','confirmation','document','document_page','timeline_entry','task','audit_chain','audit_entry','name_word']::regclass[]));
insert into growth.put_away (turn, again, away)
select 2, pg_get_indexdef(i.indexrelid), format('drop index %s', i.indexrelid::regclass)
from pg_index i where i.indrelid = any (array['household','case_file','client','contact','enrolment','checklist_item','upload','confirmation','document','document_page','timeline_entry','task','audit_chain','audit_entry','name_word']::regclass[])
  and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'));
do $$ declare away text; begin
  for away in select p.away from growth.put_away p order by turn desc, id loop execute away; end loop;
end $$;
alter table client disable trigger learn_words_of_name;
