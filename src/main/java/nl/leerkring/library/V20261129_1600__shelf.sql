-- What lies on the shelf of a circle: a document or a link, of which all versions stay.
create table library.document (
    id          uuid primary key,
    circle      uuid not null references circles.circle on delete cascade,
    title       text not null check (length(title) between 1 and 150),
    description text not null default '' check (length(description) <= 1000),
    theme       text not null default '' check (length(theme) <= 60),
    meeting     uuid,                                              -- of a higher module, which says what it is called
    kind        text not null check (kind in ('report', 'presentation', 'guide', 'policy', 'research', 'tool', 'example', 'other')),
    latest      uuid references library.attachment on delete set null,
    moved       timestamptz not null,                              -- when it came, or its last version did
    made        timestamptz not null,
    made_by     uuid references people.person,
    version     int not null default 1,                            -- counts the changes of its words
    removed     timestamptz,                                       -- can be put back for a month
    removed_by  uuid references people.person
);
create index document_circle on library.document (circle, moved desc, id desc) where removed is null;
create index document_theme on library.document (circle, theme) where removed is null;
create index document_meeting on library.document (meeting) where removed is null;
create index document_latest on library.document (latest);
create index document_made_by on library.document (made_by);
create index document_removed_by on library.document (removed_by);
create index document_removed on library.document (circle, removed) where removed is not null;
alter table library.document enable row level security;
alter table library.document force row level security;
create policy circle on library.document using (database.opens(circle));

-- Its versions, in order. To go back to an older one makes a new row with the same bytes.
create table library.revision (
    document   uuid not null references library.document on delete cascade,
    number     int not null check (number > 0),
    circle     uuid not null references circles.circle on delete cascade,
    attachment uuid not null references library.attachment on delete cascade,
    made       timestamptz not null,
    made_by    uuid references people.person,
    primary key (document, number)
);
create index revision_circle on library.revision (circle);
create index revision_attachment on library.revision (attachment);
create index revision_made_by on library.revision (made_by);
alter table library.revision enable row level security;
alter table library.revision force row level security;
create policy circle on library.revision using (database.opens(circle));

-- What is in a file, in words, as a separate process read it.
create table library.reading (
    attachment uuid primary key references library.attachment on delete cascade,
    circle     uuid not null references circles.circle on delete cascade,
    state      text not null default 'waiting' check (state in ('waiting', 'read', 'refused')),
    attempts   int not null default 0,
    words      text not null default '' check (length(words) <= 1000000),
    pages      int,
    remarks    text[] not null default '{}'
);
create index reading_circle on library.reading (circle);
create index reading_waiting on library.reading (attachment) where state = 'waiting';
alter table library.reading enable row level security;
alter table library.reading force row level security;
create policy circle on library.reading using (database.opens(circle));

-- A file that is coming in piece by piece, or that came in and waits for a choice. Its bytes are in the folder of what comes in.
create table library.arrival (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    person  uuid not null references people.person,
    name    text not null check (length(name) between 1 and 150),
    size    bigint not null check (size > 0),
    touched timestamptz not null
);
create index arrival_circle on library.arrival (circle);
create index arrival_person on library.arrival (person);
create index arrival_touched on library.arrival (touched);
alter table library.arrival enable row level security;
alter table library.arrival force row level security;
create policy own on library.arrival using (database.opens(circle) and (person = database.me() or database.house()));

create index attachment_same on library.attachment (circle, hash) where removed is null;
create index attachment_made on library.attachment (circle, made desc, id desc) where removed is null;

-- What may be found of the documents of a circle, with the words of the newest version.
create view library.words with (security_invoker = true) as
    select d.id as document, d.circle, d.title, d.description, d.theme, d.meeting, d.kind, d.moved, coalesce(r.words, '') as words
    from library.document d left join library.reading r on r.attachment = d.latest where d.removed is null;
