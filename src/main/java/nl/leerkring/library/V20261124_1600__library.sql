create schema if not exists library;

-- A file or a link that hangs on something of a higher module. The bytes are outside the database, under their hash.
create table library.attachment (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    kind       text not null check (length(kind) between 1 and 40),   -- what it hangs on, in a word of the module that knows it
    subject    uuid not null,
    name       text not null check (length(name) between 1 and 150),
    type       text not null default '' check (length(type) <= 120),  -- by its contents, whatever the name says
    size       bigint not null default 0 check (size >= 0),
    hash       text check (hash ~ '^[0-9a-f]{64}$'),
    link       text check (length(link) <= 1000),
    by_name    text not null default '' check (length(by_name) <= 120),  -- of somebody without an account, such as an expert
    made       timestamptz not null,
    made_by    uuid references people.person,
    removed    timestamptz,                                            -- can be put back for a month
    removed_by uuid references people.person,
    damaged    timestamptz,                                            -- when its bytes were found to be others than came in
    checked    timestamptz,                                            -- when its bytes were last read and compared
    check ((hash is null) <> (link is null))
);
create index attachment_subject on library.attachment (subject, made) where removed is null;
create index attachment_circle on library.attachment (circle);
create index attachment_hash on library.attachment (hash);
create index attachment_made_by on library.attachment (made_by);
create index attachment_removed_by on library.attachment (removed_by);
create index attachment_removed on library.attachment (removed) where removed is not null;
alter table library.attachment enable row level security;
alter table library.attachment force row level security;
create policy circle on library.attachment using (database.opens(circle));

-- Drawn by us from a photo or drawing, without what the camera wrote in it.
create table library.picture (
    attachment uuid primary key references library.attachment on delete cascade,
    circle     uuid not null references circles.circle on delete cascade,
    image      bytea not null
);
create index picture_circle on library.picture (circle);
alter table library.picture enable row level security;
alter table library.picture force row level security;
create policy circle on library.picture using (database.opens(circle));
