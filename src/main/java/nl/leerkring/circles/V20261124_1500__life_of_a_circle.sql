alter table circles.circle add column version integer not null default 1;       -- counts changes of the settings, for stale pages
alter table circles.seat add column agreed_at timestamptz;                       -- when the agreements were accepted
create index seat_ended on circles.seat (circle, person, ended) where ended is not null;

-- What people agreed on, as it read in each version: who accepted one can read it again, and sees what changed.
create table circles.agreement (
    circle  uuid not null references circles.circle on delete cascade,
    version integer not null,
    text    text not null check (length(text) <= 5000),
    made    timestamptz not null,
    made_by uuid references people.person,
    primary key (circle, version)
);
create index agreement_made_by on circles.agreement (made_by);
alter table circles.agreement enable row level security;
alter table circles.agreement force row level security;
create policy circle on circles.agreement using (database.opens(circle));

-- That a circle was closed, and perhaps opened again; with the roles people had, so that they get them back.
create table circles.closing (
    id        uuid primary key,
    circle    uuid not null references circles.circle on delete cascade,
    made      timestamptz not null,
    made_by   uuid references people.person,
    undone    timestamptz,
    undone_by uuid references people.person
);
create unique index closing_one on circles.closing (circle) where undone is null;
create index closing_circle on circles.closing (circle);
create index closing_made_by on circles.closing (made_by);
create index closing_undone_by on circles.closing (undone_by);
alter table circles.closing enable row level security;
alter table circles.closing force row level security;
create policy circle on circles.closing using (database.opens(circle));

create table circles.closed_seat (
    closing uuid not null references circles.closing on delete cascade,
    seat    uuid not null references circles.seat on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    role    text not null check (role in ('facilitator', 'participant', 'observer')),
    primary key (closing, seat)
);
create index closed_seat_seat on circles.closed_seat (seat);
create index closed_seat_circle on circles.closed_seat (circle);
alter table circles.closed_seat enable row level security;
alter table circles.closed_seat force row level security;
create policy circle on circles.closed_seat using (database.opens(circle));
