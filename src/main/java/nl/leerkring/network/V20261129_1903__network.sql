create schema if not exists network;

-- May the person of this key look around in the network? Who sits or ever sat in a circle.
create function network.looks() returns boolean
    language sql stable parallel safe
    return exists (select 1 from circles.sat s where s.person = database.me());

-- Somebody who wants to be found by people of other circles. It does not hang on a seat, so it stays when that ends; no row: she is nowhere.
create table network.listing (
    person  uuid primary key references people.person,
    since   timestamptz not null,
    circles boolean not null default false            -- whether the names of her circles are shown, those that everybody may see
);
alter table network.listing enable row level security;
alter table network.listing force row level security;
-- in a select, so that it is asked once and not for each row
create policy reading on network.listing for select using (database.house() or person = database.me() or (select network.looks()));
create policy own on network.listing using (database.house() or person = database.me()) with check (database.house() or person = database.me());

-- Somebody asks to be introduced to somebody else, and so says yes herself. Only the two of them see it.
create table network.introduction (
    id    uuid primary key,
    asker uuid not null references people.person,
    asked uuid not null references people.person,
    why   text not null default '' check (length(why) <= 500),
    made  timestamptz not null,
    ends  timestamptz not null,
    check (asker <> asked)
);
create index introduction_asker on network.introduction (asker, made);
create index introduction_asked on network.introduction (asked, made);
alter table network.introduction enable row level security;
alter table network.introduction force row level security;
create policy two on network.introduction using (database.house() or database.me() in (asker, asked));

-- What the other said.
create table network.answer (
    introduction uuid primary key references network.introduction on delete cascade,
    person   uuid not null references people.person,
    accepted boolean not null,
    made     timestamptz not null
);
create index answer_person on network.answer (person);
alter table network.answer enable row level security;
alter table network.answer force row level security;
create policy two on network.answer using (database.house() or exists (select 1 from network.introduction i where i.id = introduction));

-- It ended without an answer: who asked took it back, or one of the two is not found any more.
create table network.ending (
    introduction uuid primary key references network.introduction on delete cascade,
    person uuid not null references people.person,
    made   timestamptz not null
);
create index ending_person on network.ending (person);
alter table network.ending enable row level security;
alter table network.ending force row level security;
create policy two on network.ending using (database.house() or exists (select 1 from network.introduction i where i.id = introduction));

-- The link in the mail to who was asked.
create table network.answer_link (
    token        bytea primary key,                   -- SHA-256 of what is in the link
    introduction uuid not null references network.introduction on delete cascade,
    made         timestamptz not null
);
create index answer_link_introduction on network.answer_link (introduction);
alter table network.answer_link enable row level security;
alter table network.answer_link force row level security;
create policy two on network.answer_link using (database.house() or exists (select 1 from network.introduction i where i.id = introduction));

-- Whoever becomes an alumnus because her circle closed is asked once whether she stays to be found.
create table network.stay_question (
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    made   timestamptz not null,
    primary key (person, circle)
);
create index stay_question_circle on network.stay_question (circle);
alter table network.stay_question enable row level security;
alter table network.stay_question force row level security;
create policy circle on network.stay_question using (database.opens(circle) or person = database.me());
