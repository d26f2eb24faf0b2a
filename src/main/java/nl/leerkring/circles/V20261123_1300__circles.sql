create schema if not exists circles;

create table circles.circle (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name       text not null check (length(name) between 1 and 100),
    aim        text not null default '' check (length(aim) <= 2000),
    subject    text not null default '' check (length(subject) <= 200),
    partners   text not null default '' check (length(partners) <= 500),
    starts     date,
    ends       date,
    visibility text not null check (visibility in ('open', 'closed', 'hidden')),
    accent     text not null default '' check (accent = '' or accent ~ '^#[0-9a-f]{6}$'),
    agreements text not null default '' check (length(agreements) <= 5000),
    agreements_version integer not null default 1,
    made       timestamptz not null default now(),
    made_by    uuid references people.person,
    archived   timestamptz,
    archived_by uuid references people.person
);
create index circle_made_by on circles.circle (made_by);

-- Who is in. A seat that ended stays as a row: who was here, from when to when.
create table circles.seat (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    person  uuid not null references people.person,
    role    text not null check (role in ('coordinator', 'facilitator', 'participant', 'observer', 'alumnus')),
    since   timestamptz not null default now(),
    made_by uuid references people.person,
    ended   timestamptz,
    ended_by uuid references people.person,
    agreed  integer not null default 0,              -- the version of the agreements that was accepted
    seen    timestamptz                              -- when the home of the circle was last looked at
);
create unique index seat_one on circles.seat (circle, person) where ended is null;
create index seat_person on circles.seat (person) where ended is null;

alter table circles.seat enable row level security;
alter table circles.seat force row level security;
create policy circle on circles.seat using (person = database.me() or database.opens(circle));

-- A public page may show an open circle; the rest is for who has a seat.
alter table circles.circle enable row level security;
alter table circles.circle force row level security;
create policy circle on circles.circle using (database.opens(id) or visibility = 'open'
    or exists (select 1 from circles.seat s where s.circle = circle.id and s.person = database.me() and s.ended is null))
    with check (database.opens(id));

-- What other modules may read of who is in: current seats only.
create view circles.members with (security_invoker = true) as
    select id as seat, circle, person, role, since from circles.seat where ended is null;
