-- Does this person coordinate the circle now? For what coordinators read and other members do not.
create function circles.coordinates(which uuid) returns boolean
    language sql stable
    return exists (select 1 from circles.seat s
                   where s.circle = which and s.person = database.me() and s.role = 'coordinator' and s.ended is null);

-- Whether one may apply for a seat, and on what conditions. No row: one may not.
create table circles.terms (
    circle     uuid primary key references circles.circle on delete cascade,
    open       boolean not null,
    until      date,                                    -- the last day; nothing: until it is closed by hand
    conditions text not null check (length(conditions) <= 3000),
    duo        boolean not null,                        -- whether a duo is asked for
    secret     uuid not null default gen_random_uuid(), -- signs the moment at which a form was given out
    version    integer not null default 1,
    changed    timestamptz not null default now(),
    changed_by uuid references people.person
);
create index terms_changed_by on circles.terms (changed_by);
alter table circles.terms enable row level security;
alter table circles.terms force row level security;
create policy circle on circles.terms using (database.opens(circle));

-- Somebody asks for a seat. It counts from when the link in the mail was used; before that nobody sees it.
create table circles.application (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    email        citext not null check (length(email::text) <= 254),
    name         text not null check (length(name) between 1 and 120),
    organisation text not null check (length(organisation) between 1 and 120),
    job          text not null check (length(job) <= 120),
    domain       text not null check (domain in ('physical', 'social', 'other')),
    motivation   text not null check (length(motivation) <= 2000),
    question     text not null check (length(question) <= 500),
    seeks        text not null check (length(seeks) <= 500),
    offers       text not null check (length(offers) <= 500),
    duo_name     text not null default '' check (length(duo_name) <= 120),
    duo_email    citext not null default '' check (length(duo_email::text) <= 254),
    language     text not null check (language in ('nl', 'en')),
    made         timestamptz not null,
    confirmed    timestamptz,
    withdrawn    timestamptz,
    decision     text check (decision in ('accepted', 'declined', 'waiting')),
    decided      timestamptz,
    decided_by   uuid references people.person,
    version      integer not null default 1,            -- counts changes by either side, for stale pages
    check ((decision is null) = (decided is null)),
    check (decision is null or confirmed is not null)
);
create unique index application_one on circles.application (circle, email)
    where confirmed is not null and withdrawn is null and decision is distinct from 'declined';
create index application_circle on circles.application (circle, confirmed desc) where confirmed is not null;
create index application_email on circles.application (email);
create index application_decided_by on circles.application (decided_by);
alter table circles.application enable row level security;
alter table circles.application force row level security;
-- The public door and the link in a mail have no person; members have one, and then it takes a coordinator.
create policy circle on circles.application using (database.opens(circle) and (database.me() is null or circles.coordinates(circle)));

-- The links that were mailed for an application; earlier ones keep working, so that nobody can take one away by applying again.
create table circles.application_link (
    token       bytea primary key,                      -- SHA-256 of what is in the link
    circle      uuid not null references circles.circle on delete cascade,
    application uuid not null references circles.application on delete cascade,
    made        timestamptz not null
);
create index application_link_application on circles.application_link (application);
create index application_link_circle on circles.application_link (circle);
alter table circles.application_link enable row level security;
alter table circles.application_link force row level security;
create policy circle on circles.application_link using (database.opens(circle) and (database.me() is null or circles.coordinates(circle)));

-- What coordinators write for themselves about an application. A key without a coordinator in it opens none of it.
create table circles.intake_note (
    id          uuid primary key,
    circle      uuid not null references circles.circle on delete cascade,
    application uuid not null references circles.application on delete cascade,
    text        text not null check (length(text) between 1 and 3000),
    made        timestamptz not null,
    made_by     uuid not null references people.person,
    removed     timestamptz,
    removed_by  uuid references people.person
);
create index intake_note_application on circles.intake_note (application, made);
create index intake_note_circle on circles.intake_note (circle);
create index intake_note_made_by on circles.intake_note (made_by);
create index intake_note_removed_by on circles.intake_note (removed_by);
alter table circles.intake_note enable row level security;
alter table circles.intake_note force row level security;
create policy coordinators on circles.intake_note
    using (database.house() or (database.opens(circle) and circles.coordinates(circle)));

-- How many applications nobody decided about yet, for the home of who coordinates; others see none.
create view circles.new_applications with (security_invoker = true) as
    select circle, count(*)::int as waiting from circles.application
    where confirmed is not null and withdrawn is null and decision is null group by circle;
