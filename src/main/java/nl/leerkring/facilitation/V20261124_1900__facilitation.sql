create schema if not exists facilitation;

-- What a circle made its own: a script that somebody adapted or brought in. The ones that come with the program are files.
create table facilitation.script (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    document   jsonb not null,
    version    integer not null default 1,
    made       timestamptz not null default now(),
    made_by    uuid references people.person,
    changed    timestamptz not null default now(),
    removed    timestamptz,
    removed_by uuid references people.person
);
create index script_circle on facilitation.script (circle) where removed is null;
create index script_removed on facilitation.script (removed) where removed is not null;
alter table facilitation.script enable row level security;
alter table facilitation.script force row level security;
create policy circle on facilitation.script using (database.opens(circle));

-- One time that a script is played, with the script as it was then.
create table facilitation.run (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    subject_kind text not null,
    subject      uuid not null,                     -- what it hangs on, such as an item of a programme
    href         text not null,                     -- where that is found
    title        text not null check (length(title) between 1 and 150),
    script       jsonb not null,
    code         text not null unique,              -- six letters, for who has no account
    open         boolean not null,                  -- everybody of the circle may come in; else only who was put in it
    sealed       boolean not null,                  -- what is said here stays here
    place        integer not null default 0,        -- among the others that hang on the same
    made         timestamptz not null default now(),
    made_by      uuid references people.person,
    closed       timestamptz
);
create index run_subject on facilitation.run (subject);
create index run_circle on facilitation.run (circle);
alter table facilitation.run enable row level security;
alter table facilitation.run force row level security;
create policy circle on facilitation.run using (database.opens(circle));

-- What was done with a run, in order. Where it is follows from these alone.
create table facilitation.event (
    run    uuid not null references facilitation.run on delete cascade,
    n      integer not null,
    circle uuid not null references circles.circle on delete cascade,
    kind   text not null,
    amount integer not null default 0,
    at     timestamptz not null default clock_timestamp(),
    by     uuid not null,                           -- the presence of who did it
    primary key (run, n)
);
create index event_circle on facilitation.event (circle);
alter table facilitation.event enable row level security;
alter table facilitation.event force row level security;
create policy circle on facilitation.event using (database.opens(circle));

-- Who is in a run, or was put in it beforehand.
create table facilitation.presence (
    id     uuid primary key,
    run    uuid not null references facilitation.run on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    who    uuid not null,                           -- the person, or this row itself for who has no account
    person uuid references people.person,
    name   text not null check (length(name) between 1 and 120),
    role   text not null default 'member' check (role in ('bringer', 'member', 'guest', 'listener')),
    leads  boolean not null default false,
    token  bytea unique,                            -- of a guest's cookie, hashed
    seen   timestamptz,
    agreed timestamptz,                             -- with the rules
    made   timestamptz not null default now(),
    unique (run, who)
);
create index presence_circle on facilitation.presence (circle);
create index presence_person on facilitation.presence (person);
alter table facilitation.presence enable row level security;
alter table facilitation.presence force row level security;
create policy circle on facilitation.presence using (database.opens(circle));

-- What was typed, chosen or sorted. Of a sealed run only who is in it sees anything, and then only with its key.
create table facilitation.entry (
    id       uuid primary key,                      -- made on the device, so that the same entry sent twice is one
    run      uuid not null references facilitation.run on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    sealed   boolean not null,
    step     integer not null,
    ask      integer not null,
    presence uuid not null references facilitation.presence on delete cascade,
    target   uuid references facilitation.entry on delete cascade,
    counted  boolean not null default false,        -- a choice, of which there is one for each person and question
    content  jsonb,
    cipher   bytea,
    made     timestamptz not null default clock_timestamp(), -- also the order in which they came
    changed  timestamptz,
    removed  timestamptz,
    check (sealed = (content is null) and sealed = (cipher is not null))
);
create index entry_run on facilitation.entry (run, made) where removed is null;
create unique index entry_counted on facilitation.entry (presence, step, ask, coalesce(target, run)) where counted and removed is null;
create index entry_circle on facilitation.entry (circle);
create index entry_presence on facilitation.entry (presence);
create index entry_target on facilitation.entry (target);
alter table facilitation.entry enable row level security;
alter table facilitation.entry force row level security;
create policy circle on facilitation.entry using (database.opens(circle) and (not sealed or database.house()
    or exists (select 1 from facilitation.presence p where p.run = entry.run and p.who = database.me())));

-- The key of a sealed run. No backup holds this table, so that backups forget what it opens; it is destroyed at its date.
create table facilitation.seal (
    run     uuid primary key references facilitation.run on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    key     bytea not null,
    expires timestamptz not null,
    held    timestamptz,                            -- by law it may not be destroyed yet
    held_by uuid references people.person,
    reason  text not null default ''
);
comment on table facilitation.seal is 'never in a backup'; -- bin/backup reads this
create index seal_circle on facilitation.seal (circle);
create index seal_expires on facilitation.seal (expires) where held is null;
alter table facilitation.seal enable row level security;
alter table facilitation.seal force row level security;
create policy circle on facilitation.seal using (database.opens(circle) and (database.house()
    or exists (select 1 from facilitation.presence p where p.run = seal.run and p.who = database.me())));

-- What came in already: a phone without network sends again what may have arrived.
create table facilitation.receipt (
    id     uuid primary key,
    run    uuid not null references facilitation.run on delete cascade,
    circle uuid not null references circles.circle on delete cascade
);
create index receipt_run on facilitation.receipt (run);
create index receipt_circle on facilitation.receipt (circle);
alter table facilitation.receipt enable row level security;
alter table facilitation.receipt force row level security;
create policy circle on facilitation.receipt using (database.opens(circle));

-- A guest before the door of a sealed run: who leads lets her in.
create table facilitation.knock (
    id     uuid primary key,
    run    uuid not null references facilitation.run on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    name   text not null check (length(name) between 1 and 120),
    token  bytea not null unique,
    made   timestamptz not null default now()
);
create index knock_run on facilitation.knock (run);
create index knock_circle on facilitation.knock (circle);
alter table facilitation.knock enable row level security;
alter table facilitation.knock force row level security;
create policy circle on facilitation.knock using (database.opens(circle));
