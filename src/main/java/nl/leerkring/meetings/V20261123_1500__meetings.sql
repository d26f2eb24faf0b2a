create schema if not exists meetings;

-- One day of a circle. Without a start it is still being dated.
create table meetings.meeting (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    number     integer not null,                     -- its address within the circle; it never changes
    theme      text not null check (length(theme) between 1 and 150),
    question   text not null default '' check (length(question) <= 1000),
    outcomes   text not null default '' check (length(outcomes) <= 2000),   -- intended outcomes, one per line
    form       text not null default 'on_location' check (form in ('on_location', 'online', 'mixed')),
    starts     timestamptz,
    ends       timestamptz,
    host       uuid references people.organisation,
    place      text not null default '' check (length(place) <= 150),
    address    text not null default '' check (length(address) <= 300),
    room       text not null default '' check (length(room) <= 150),
    access     text not null default '' check (length(access) <= 1000),
    route      text not null default '' check (length(route) <= 1000),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    online     text not null default '' check (length(online) <= 500),
    capacity   integer check (capacity between 1 and 10000),
    made       timestamptz not null default now(),
    made_by    uuid references people.person,
    cancelled  timestamptz,
    cancelled_by uuid references people.person,
    cancelled_why text not null default '' check (length(cancelled_why) <= 1000),
    merged_into uuid references meetings.meeting,
    version    integer not null default 1,            -- counts changes: for stale pages, and the SEQUENCE of the invitation
    unique (circle, number),
    check ((starts is null) = (ends is null)),
    check (ends > starts)
);
create index meeting_circle on meetings.meeting (circle, starts);
create index meeting_host on meetings.meeting (host);
alter table meetings.meeting enable row level security;
alter table meetings.meeting force row level security;
create policy circle on meetings.meeting using (database.opens(circle));
