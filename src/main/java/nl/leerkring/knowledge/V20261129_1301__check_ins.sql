-- A question to who takes the lead of a card: how it goes, at its own rhythm; and half a year later whether it is still done.
create table knowledge.check_in (
    id       uuid primary key,
    card     uuid not null references knowledge.card on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    person   uuid not null references people.person,
    question text not null check (question in ('how', 'still')),
    due      date not null,
    asked    timestamptz,                                    -- by mail, once
    reply    text check (reply in ('well', 'hard', 'idle', 'yes', 'adapted', 'no')),
    note     text not null default '' check (length(note) <= 1000),
    answered timestamptz,
    slept    timestamptz,                                    -- it is not asked any more
    unique (card, person, question, due),
    check ((reply is null) = (answered is null))
);
create index check_in_person on knowledge.check_in (person, due) where answered is null and slept is null;
create index check_in_circle on knowledge.check_in (circle);
alter table knowledge.check_in enable row level security;
alter table knowledge.check_in force row level security;
create policy circle on knowledge.check_in using (database.opens(circle) and exists (select 1 from knowledge.card c where c.id = card));

-- The personal link in a mail with which one answers without signing in; it also tells when the last such mail went.
create table knowledge.check_link (
    token  bytea primary key,                                -- SHA-256
    person uuid not null references people.person,
    made   timestamptz not null
);
create index check_link_person on knowledge.check_link (person, made);
alter table knowledge.check_link enable row level security;
alter table knowledge.check_link force row level security;
create policy own on knowledge.check_link using (person = database.me() or database.house());
