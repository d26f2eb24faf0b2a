-- A seat that is offered to somebody, by mail.
create table circles.invitation (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    email    citext not null check (length(email::text) <= 254),
    name     text not null check (length(name) <= 120),
    organisation text not null default '' check (length(organisation) <= 120),
    role     text not null check (role in ('coordinator', 'facilitator', 'participant', 'observer')),
    token    bytea unique,                         -- SHA-256 of what is in the link; nothing: the mail is not written yet
    made     timestamptz not null default now(),
    made_by  uuid references people.person,
    sent     timestamptz,
    ends     timestamptz not null,
    withdrawn timestamptz,
    withdrawn_by uuid references people.person,
    accepted timestamptz,
    accepted_by uuid references people.person
);
create unique index invitation_open on circles.invitation (circle, email) where accepted is null and withdrawn is null;
create index invitation_circle on circles.invitation (circle, made desc);
create index invitation_unwritten on circles.invitation (circle) where token is null and withdrawn is null;
create index invitation_accepted_by on circles.invitation (accepted_by);
alter table circles.invitation enable row level security;
alter table circles.invitation force row level security;
create policy circle on circles.invitation using (database.opens(circle));
