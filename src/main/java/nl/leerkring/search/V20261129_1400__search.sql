create schema if not exists search;

-- Words without accents: as they are typed, and brought back to their Dutch and English stems.
create text search configuration search.plain (copy = pg_catalog.simple);
alter text search configuration search.plain alter mapping for word, hword, hword_part, numword, numhword, hword_numpart with public.unaccent, pg_catalog.simple;
create text search configuration search.dutch (copy = pg_catalog.dutch);
alter text search configuration search.dutch alter mapping for word, hword, hword_part with public.unaccent, pg_catalog.dutch_stem;
create text search configuration search.english (copy = pg_catalog.english);
alter text search configuration search.english alter mapping for word, hword, hword_part with public.unaccent, pg_catalog.english_stem;

-- Letters and digits only, so that what is kept and what is asked fall apart into the same words.
create function search.bare(said text) returns text
    language sql immutable parallel safe
    return regexp_replace(normalize(said, nfkc), '[^[:alnum:]]+', ' ', 'g');

create function search.heads(title text) returns text
    language sql stable parallel safe
    return ' ' || lower(public.unaccent(search.bare(title)));

-- Weight A: words of the title, B: their stems, C: words of the text, D: their stems. A stem that reads like its word is there once.
create function search.vector(title text, body text) returns tsvector
    language plpgsql stable parallel safe as $$
declare
    head text := search.bare(title);
    rest text := search.bare(left(body, 150000));   -- a vector holds a megabyte at most
    heads tsvector := to_tsvector('search.plain', head);
    rests tsvector := to_tsvector('search.plain', rest);
begin
    return setweight(heads, 'A')
        || setweight(ts_delete(to_tsvector('search.dutch', head) || to_tsvector('search.english', head), tsvector_to_array(heads)), 'B')
        || setweight(rests, 'C')
        || ts_delete(to_tsvector('search.dutch', rest) || to_tsvector('search.english', rest), tsvector_to_array(rests));
end $$;

-- What can be found, kind by kind: each module names a view that tells it. Empties with the index, and fills again at the next start.
create table search.source (
    kind  text primary key check (kind ~ '^[a-z_]{2,40}$'),
    view  text not null,
    built timestamptz                                  -- when all of it was last in the index; nothing: it is to be built
);
comment on table search.source is 'never in a backup'; -- the backup reads this; migrations fill it, and what is found is built from the rest

-- One row for each thing that is or was found: whoever writes about a thing holds its row, so that the last word is the last.
create table search.mark (
    kind    text not null,
    id      uuid not null,
    upon    uuid,                                      -- what it hangs on
    primary key (kind, id)
);
create index mark_upon on search.mark (kind, upon);
comment on table search.mark is 'never in a backup';

-- What members of a circle find. Found by circle first: PostgreSQL lets no condition on words go before the wall (docs/decisions/0033).
create table search.item (
    kind    text not null,
    id      uuid not null,
    circle  uuid not null references circles.circle on delete cascade,
    reader  uuid,                                      -- only this person; nothing: everybody in the circle
    partaking boolean not null default false,          -- only for who takes part, not for who only reads or took part before
    address text not null,
    title   text not null,
    heads   text not null,                             -- the words of the title, for suggestions
    body    text not null,
    theme   text not null,
    at      timestamptz not null,
    words   tsvector not null,
    unique nulls not distinct (kind, id, circle, reader)
);
create index item_circle on search.item (circle, at desc, id desc) include (kind, reader, partaking, heads); -- suggestions read nothing else
create index item_reader on search.item (reader);
create function search.takes_part(which uuid) returns boolean
    language sql stable
    return exists (select 1 from circles.members s where s.circle = which and s.person = database.me() and s.role in ('coordinator', 'facilitator', 'participant'));
alter table search.item enable row level security;
alter table search.item force row level security;
create policy read on search.item for select using (database.opens(circle)
    and (reader is null or reader = database.me() or database.house()) and (not partaking or database.house() or search.takes_part(circle)));
create policy add on search.item for insert with check (database.house());
create policy change on search.item for update using (database.house());
create policy remove on search.item for delete using (database.house());
comment on table search.item is 'never in a backup';

-- What everybody finds who is signed in, of whichever circle, or who sits in one: nothing here is for some circles and not for others, so there is no wall.
create table search.open_item (
    kind    text not null,
    id      uuid not null,
    origin  uuid not null,                             -- the circle that opened it
    partaking boolean not null default false,          -- only for who sits in a circle, whichever
    address text not null,
    title   text not null,
    heads   text not null,                             -- the words of the title, for suggestions
    body    text not null,
    theme   text not null,
    at      timestamptz not null,
    words   tsvector not null,
    primary key (kind, id)
);
create index open_item_at on search.open_item (at desc, id desc) include (kind, origin, heads);
create index open_item_origin on search.open_item (origin, at desc);
create index open_item_words on search.open_item using gin (words);
comment on table search.open_item is 'never in a backup';

-- The words of a circle, for compounds and typing errors; and those of what everybody finds.
create table search.vocabulary (
    circle uuid primary key references circles.circle on delete cascade,
    words  text[] not null
);
alter table search.vocabulary enable row level security;
alter table search.vocabulary force row level security;
create policy circle on search.vocabulary using (database.opens(circle));
comment on table search.vocabulary is 'never in a backup';

create table search.open_word (
    word text primary key
);
create index open_word_like on search.open_word using gin (word public.gin_trgm_ops);
comment on table search.open_word is 'never in a backup';

-- In which circles something changed since their words were read; only ever added to, so that nobody waits here for somebody else.
create table search.unlearned (
    circle uuid not null references circles.circle on delete cascade,
    open   boolean not null                            -- what everybody finds, of this circle
);
create index unlearned_circle on search.unlearned (circle);
alter table search.unlearned enable row level security;
alter table search.unlearned force row level security;
create policy circle on search.unlearned using (database.opens(circle));
comment on table search.unlearned is 'never in a backup';

-- Brings one thing in the index as its view tells it now, or takes it out. The row of the mark comes first and is held until the end:
-- who comes second reads what the first one wrote.
create function search.refresh(which text, subject uuid) returns void
    language plpgsql as $$
declare
    source text := (select s.view from search.source s where s.kind = which);
    key text := coalesce(current_setting('leerkring.house', true), '');
    told record;
    hangs uuid;
begin
    if source is null or subject is null then
        return;
    end if;
    perform set_config('leerkring.house', 'on', true);  -- whoever writes sees her own circle; what is found can be of more
    insert into search.mark (kind, id) values (which, subject) on conflict (kind, id) do update set id = excluded.id;
    with gone as (delete from search.item i where i.kind = which and i.id = subject returning i.circle)
    insert into search.unlearned (circle, open) select distinct c.id, false from gone join circles.circle c on c.id = gone.circle;
    delete from search.open_item i where i.kind = which and i.id = subject;
    for told in execute format('select v.* from %s v where v.id = $1', source) using subject loop
        if told.open then
            insert into search.open_item (kind, id, origin, partaking, address, title, heads, body, theme, at, words)
            values (which, told.id, told.circle, told.partaking, told.address, told.title, search.heads(told.title), told.body, told.theme, told.at, search.vector(told.title, told.body));
        else
            insert into search.item (kind, id, circle, reader, partaking, address, title, heads, body, theme, at, words)
            values (which, told.id, told.circle, told.reader, told.partaking, told.address, told.title, search.heads(told.title), told.body, told.theme, told.at,
                    search.vector(told.title, told.body));
        end if;
        insert into search.unlearned (circle, open) values (told.circle, told.open);
        hangs := told.upon;
    end loop;
    update search.mark m set upon = hangs where m.kind = which and m.id = subject and hangs is not null and m.upon is distinct from hangs;
    perform set_config('leerkring.house', key, true);
end $$;

-- For a trigger on the table of the thing itself, or of a part of it: the kind, and the column with its id when that is not "id".
create function search.follow() returns trigger
    language plpgsql as $$
declare
    field text := coalesce(tg_argv[1], 'id');
    before uuid := case when tg_op <> 'INSERT' then (to_jsonb(old) ->> field)::uuid end;
    after uuid := case when tg_op <> 'DELETE' then (to_jsonb(new) ->> field)::uuid end;
begin
    perform search.refresh(tg_argv[0], before);
    if after is distinct from before then
        perform search.refresh(tg_argv[0], after);
    end if;
    return null;
end $$;

-- For a trigger on what things of this kind hang on: the kind, and the column with its id when that is not "id".
create function search.follow_upon() returns trigger
    language plpgsql as $$
declare
    subject uuid;
    touched uuid := ((case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end) ->> coalesce(tg_argv[1], 'id'))::uuid;
begin
    for subject in select * from search.hanging(tg_argv[0], touched) loop
        perform search.refresh(tg_argv[0], subject);
    end loop;
    return null;
end $$;

-- What hangs on this, and what hung on it when it was last looked at; always in the same order, so that two do not wait for each other.
create function search.hanging(which text, touched uuid) returns setof uuid
    language plpgsql as $$
declare
    source text := (select s.view from search.source s where s.kind = which);
    key text := coalesce(current_setting('leerkring.house', true), '');
begin
    if source is not null then
        perform set_config('leerkring.house', 'on', true);
        return query execute format('select m.id from search.mark m where m.kind = $1 and m.upon = $2 union select v.id from %s v where v.upon = $2 order by 1', source)
            using which, touched;
        perform set_config('leerkring.house', key, true);
    end if;
end $$;

-- A migration says with this that there is something to be found: see docs/notes/search.md for the columns of the view.
create function search.offer(which text, view text) returns void
    language sql
    begin atomic
        insert into search.source (kind, view) values (which, view) on conflict (kind) do update set view = excluded.view, built = null;
    end;

-- All words of what members of a circle find, but for the shortest and what only some of them may see.
create function search.words_of(which uuid) returns text[]
    language sql volatile
    return array(select s.word from ts_stat(format('select words from search.item where circle = %L and reader is null and not partaking', which), 'ac') s
                 where length(s.word) between 4 and 40 and s.word !~ '^[0-9]+$' order by s.nentry desc limit 30000);
