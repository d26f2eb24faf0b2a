-- The last digest somebody got, and up to which line of the journals it told.
create table activity.digest (
    person uuid primary key references people.person,
    sent   timestamptz not null,
    until  uuid not null
);
alter table activity.digest enable row level security;
alter table activity.digest force row level security;
create policy own on activity.digest using (person = database.me() or database.house());
