-- Who we are to push services: a key pair of P-256, made once. The secret number and the point, as RFC 8292 has them.
create table notices.push_key (
    single boolean primary key default true check (single),
    secret bytea not null,
    point  bytea not null
);

-- A device on which somebody wants to be told something on the day itself. The point and the secret are of the browser: only it can read what is sent there.
create table notices.device (
    id       uuid primary key,
    person   uuid not null references people.person,
    endpoint text not null unique check (length(endpoint) <= 1000),
    point    bytea not null,
    auth     bytea not null,
    made     timestamptz not null
);
create index device_person on notices.device (person, made desc);
alter table notices.device enable row level security;
alter table notices.device force row level security;
create policy own on notices.device using (person = database.me() or database.house());
