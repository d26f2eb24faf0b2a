-- Up to which line of the journal somebody has looked. Without a row: since she got her seat.
create table activity.seen (
    seat   uuid primary key,
    circle uuid not null references circles.circle on delete cascade,
    person uuid not null references people.person,
    until  uuid not null                             -- the id of a happening; ids go up with time
);
create index seen_circle on activity.seen (circle);
create index seen_person on activity.seen (person);
alter table activity.seen enable row level security;
alter table activity.seen force row level security;
create policy own on activity.seen using (database.opens(circle) and (person = database.me() or database.house()));
