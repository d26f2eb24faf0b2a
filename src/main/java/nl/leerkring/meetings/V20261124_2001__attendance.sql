-- Who was there, from when to when. The id may be made on the device at the door, so that what arrives twice is kept once.
create table meetings.attendance (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    meeting  uuid not null references meetings.meeting on delete cascade,
    person   uuid references people.person,                              -- nobody: a guest of the day
    stand_in boolean not null default false,                             -- not this person herself but a colleague in her place
    name     text not null default '' check (length(name) <= 120),
    organisation text not null default '' check (length(organisation) <= 120),
    email    text not null default '' check (length(email) <= 254),
    came     timestamptz not null,
    went     timestamptz check (went >= came),
    way      text not null check (way in ('self', 'list', 'door')),
    made     timestamptz not null,
    made_by  uuid references people.person,                              -- nobody: by a link, or at the door
    removed  timestamptz,
    removed_by uuid references people.person,
    check ((person is null or stand_in) = (name <> '')),
    check (person is not null or not stand_in)
);
create unique index attendance_once on meetings.attendance (meeting, person) where removed is null and person is not null;
create index attendance_meeting on meetings.attendance (meeting, came) where removed is null;
create index attendance_person on meetings.attendance (person);
create index attendance_circle on meetings.attendance (circle);
create index attendance_made_by on meetings.attendance (made_by);
alter table meetings.attendance enable row level security;
alter table meetings.attendance force row level security;
create policy circle on meetings.attendance using (database.opens(circle));

-- What is in the QR code at the door of a day.
alter table meetings.meeting add column door text not null default substr(md5(gen_random_uuid()::text), 1, 12);
create unique index meeting_door on meetings.meeting (door);
