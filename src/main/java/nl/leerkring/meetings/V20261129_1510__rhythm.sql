-- The mails that hang on a day: who got which, for which date, so that nobody gets one twice. The last one asks whether she used it.
create table meetings.beat (
    meeting  uuid not null references meetings.meeting on delete cascade,
    person   uuid not null references people.person,
    beat     text not null check (beat in ('week', 'eve', 'thanks', 'use')),
    day      date not null,
    circle   uuid not null references circles.circle on delete cascade,
    sent     timestamptz not null,
    token    bytea unique,                             -- SHA-256 of the link by which she answers
    used     text check (used in ('yes', 'not_yet', 'no')),
    words    text not null default '' check (length(words) <= 1000),
    answered timestamptz,
    primary key (meeting, person, beat, day)
);
create index beat_person on meetings.beat (person);
create index beat_circle on meetings.beat (circle);
alter table meetings.beat enable row level security;
alter table meetings.beat force row level security;
create policy own on meetings.beat using (database.opens(circle) and (person = database.me() or database.house()));
