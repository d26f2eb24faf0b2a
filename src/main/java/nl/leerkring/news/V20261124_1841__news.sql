create schema if not exists news;

-- What somebody has to tell in the round of one day.
create table news.item (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    meeting      uuid not null references meetings.meeting on delete cascade,
    person       uuid references people.person,
    organisation uuid references people.organisation,       -- where she worked then
    kind         text not null check (kind in ('experience', 'news', 'publication')),
    text         text not null check (length(text) between 1 and 1000),
    link         text not null default '' check (length(link) <= 1000),
    why          text not null default '' check (length(why) <= 500),
    place        int,                                        -- its turn, when somebody put the round in order; nothing: as it came
    made         timestamptz not null,
    version      int not null default 1,
    spoken       timestamptz,                                -- when its turn came
    skipped      timestamptz,                                -- no turn
    skipped_by   uuid references people.person,
    withdrawn    timestamptz,
    withdrawn_by uuid references people.person
);
create index item_circle on news.item (circle, id);
create index item_meeting on news.item (meeting);
create index item_person on news.item (person);
create index item_organisation on news.item (organisation);
create index item_skipped_by on news.item (skipped_by);
create index item_withdrawn_by on news.item (withdrawn_by);
alter table news.item enable row level security;
alter table news.item force row level security;
create policy circle on news.item using (database.opens(circle));

-- The round of one day, once it began.
create table news.round (
    meeting  uuid primary key references meetings.meeting on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    item     uuid references news.item on delete set null,  -- whose turn it is
    since    timestamptz,                                    -- of that turn
    began    timestamptz not null,
    began_by uuid references people.person,
    ended    timestamptz,
    ended_by uuid references people.person,
    version  int not null default 1                          -- counts the steps, so that a tap on a stale page does nothing
);
create index round_circle on news.round (circle);
create index round_item on news.round (item);
create index round_began_by on news.round (began_by);
create index round_ended_by on news.round (ended_by);
alter table news.round enable row level security;
alter table news.round force row level security;
create policy circle on news.round using (database.opens(circle));

-- "I want to know more": it becomes a connection when the round is over and both were told.
create table news.interest (
    item   uuid not null references news.item on delete cascade,
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    made   timestamptz not null,
    told   timestamptz,
    primary key (item, person)
);
create index interest_person on news.interest (person);
create index interest_circle on news.interest (circle);
alter table news.interest enable row level security;
alter table news.interest force row level security;
create policy circle on news.interest using (database.opens(circle));

-- The personal link in a mail with which one tells something without signing in.
create table news.link (
    token   bytea primary key,                               -- SHA-256
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    made    timestamptz not null
);
create index link_meeting on news.link (meeting);
create index link_person on news.link (person);
create index link_circle on news.link (circle);
alter table news.link enable row level security;
alter table news.link force row level security;
create policy circle on news.link using (database.opens(circle));

-- Who was asked by mail for which day; once.
create table news.asked (
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    day     date not null,
    circle  uuid not null references circles.circle on delete cascade,
    sent    timestamptz not null,
    primary key (meeting, person, day)
);
create index asked_person on news.asked (person);
create index asked_circle on news.asked (circle);
alter table news.asked enable row level security;
alter table news.asked force row level security;
create policy circle on news.asked using (database.opens(circle));
