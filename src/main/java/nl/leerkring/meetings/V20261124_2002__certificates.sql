-- What somebody took part in, as it was when she asked for it: of one day, or of the circle. Who has the code sees what she agreed to.
create table meetings.certificate (
    id      uuid primary key,
    code    text not null unique,
    circle  uuid not null references circles.circle on delete cascade,
    person  uuid not null references people.person,
    holder  text not null,
    signer  text not null,
    naming  text not null check (naming in ('name', 'initials')),
    hours   boolean not null,                                    -- the link tells how many hours
    circled boolean not null,                                    -- the link tells which circle
    made    timestamptz not null,
    revoked timestamptz
);
create index certificate_person on meetings.certificate (person);
create index certificate_circle on meetings.certificate (circle);
alter table meetings.certificate enable row level security;
alter table meetings.certificate force row level security;
create policy own on meetings.certificate using (person = database.me() or database.house());

create table meetings.certificate_day (
    certificate uuid not null references meetings.certificate on delete cascade,
    number  integer not null,
    circle  uuid not null references circles.circle on delete cascade,
    day     date not null,
    theme   text not null,
    minutes integer not null,
    primary key (certificate, number)
);
create index certificate_day_circle on meetings.certificate_day (circle);
alter table meetings.certificate_day enable row level security;
alter table meetings.certificate_day force row level security;
create policy own on meetings.certificate_day using (exists (select 1 from meetings.certificate c
    where c.id = certificate and (c.person = database.me() or database.house())));
