-- A meeting as it stands in people's calendars: SEQUENCE (RFC 5545, 3.8.7.4) goes up with each change that matters.
create table meetings.calendar_entry (
    meeting     uuid primary key references meetings.meeting on delete cascade,
    circle      uuid not null references circles.circle on delete cascade,
    sequence    integer not null default 0,
    fingerprint text not null,                       -- of all that stands in the entry
    changed     timestamptz not null
);
create index calendar_entry_circle on meetings.calendar_entry (circle);
alter table meetings.calendar_entry enable row level security;
alter table meetings.calendar_entry force row level security;
create policy circle on meetings.calendar_entry using (database.opens(circle));

-- Who has which version of the invitation.
create table meetings.invite (
    meeting  uuid not null references meetings.meeting on delete cascade,
    person   uuid not null references people.person,
    circle   uuid not null references circles.circle on delete cascade,
    sequence integer not null,
    cancelled boolean not null default false,        -- the last thing sent was a cancellation
    sent     timestamptz not null,
    primary key (meeting, person)
);
create index invite_person on meetings.invite (person);
create index invite_circle on meetings.invite (circle);
alter table meetings.invite enable row level security;
alter table meetings.invite force row level security;
create policy circle on meetings.invite using (database.opens(circle));

-- The secret address under which somebody's calendar looks for all circles. Kept readable: its owner must be able to read it again
-- for another device. What it opens is dates and places, nothing confidential, and a new address replaces it at once.
create table meetings.feed (
    person uuid primary key references people.person,
    token  text not null unique,
    made   timestamptz not null
);
alter table meetings.feed enable row level security;
alter table meetings.feed force row level security;
create policy own on meetings.feed using (person = database.me() or database.house());

-- The same for one circle. It belongs to a seat.
create table meetings.circle_feed (
    seat   uuid primary key,                         -- read together with circles.members, so it dies with the seat
    circle uuid not null references circles.circle on delete cascade,
    person uuid not null references people.person,
    token  text not null unique,
    made   timestamptz not null
);
create index circle_feed_circle on meetings.circle_feed (circle);
create index circle_feed_person on meetings.circle_feed (person);
alter table meetings.circle_feed enable row level security;
alter table meetings.circle_feed force row level security;
create policy own on meetings.circle_feed using (database.opens(circle) and (person = database.me() or database.house()));
