create schema if not exists activity;

-- What happened in a circle, in the words of its members.
create table activity.happening (
    id      uuid primary key,
    circle  uuid not null references circles.circle,
    at      timestamptz not null default now(),
    actor   uuid references people.person,
    kind    text not null,
    nl      text not null,
    en      text not null,
    href    text,
    for_all boolean not null
);
create index happening_circle on activity.happening (circle, id desc);
create index happening_actor on activity.happening (actor);
alter table activity.happening enable row level security;
alter table activity.happening force row level security;
create policy circle on activity.happening using (circle = any ((select database.circles())::uuid[]) or (select database.house()));

-- What matters to security (BIO2 8.15). Nobody changes or deletes a line; the retention job removes what is old.
create table activity.audit (
    id        uuid primary key,
    at        timestamptz not null default now(),
    actor     uuid,
    action    text not null,
    object    text not null,
    succeeded boolean not null,
    origin    text not null
);
create index audit_at on activity.audit (at desc);
create index audit_actor on activity.audit (actor, at desc);
