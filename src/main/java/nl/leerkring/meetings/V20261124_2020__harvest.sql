-- What somebody takes home from a day, what she will do with it and by when. A private one is seen by nobody else, also not by an organiser.
create table meetings.harvest_card (
    id        uuid primary key,                        -- made on the device, so that the same card sent twice is one
    circle    uuid not null references circles.circle on delete cascade,
    meeting   uuid not null references meetings.meeting on delete cascade,
    person    uuid not null references people.person,
    kind      text not null check (kind in ('idea', 'contact', 'tool', 'question')),
    take      text not null check (length(take) between 1 and 1000),
    intention text not null default '' check (length(intention) <= 500),
    due       date,                                    -- when the intention comes back
    effect    text not null default '' check (length(effect) <= 500),
    sight     text not null check (sight in ('private', 'circle', 'anonymous')),
    made      timestamptz not null,
    version   int not null default 1,
    asked     date,                                    -- the last day it was asked by mail what became of it
    moved     int not null default 0,                  -- how often the answer was: not yet
    outcome   text check (outcome in ('done', 'dropped')),
    why       text not null default '' check (length(why) <= 500),
    decided   timestamptz,
    removed   timestamptz,
    check ((intention = '') = (due is null)),
    check ((outcome is null) = (decided is null))
);
create index harvest_card_circle on meetings.harvest_card (circle);
create index harvest_card_meeting on meetings.harvest_card (meeting);
create index harvest_card_person on meetings.harvest_card (person);
create index harvest_card_due on meetings.harvest_card (due) where decided is null and removed is null;
alter table meetings.harvest_card enable row level security;
alter table meetings.harvest_card force row level security;
create policy circle on meetings.harvest_card
    using (database.opens(circle) and (sight <> 'private' or person = database.me() or database.house()));

-- The link in a mail by which somebody says what became of her intentions, in all her circles, without signing in. There is one in each
-- such mail, so it also tells when the last one went.
create table meetings.follow_link (
    token  bytea primary key,                          -- SHA-256
    person uuid not null references people.person,
    made   timestamptz not null
);
create index follow_link_person on meetings.follow_link (person, made);
alter table meetings.follow_link enable row level security;
alter table meetings.follow_link force row level security;
create policy own on meetings.follow_link using (person = database.me() or database.house());
