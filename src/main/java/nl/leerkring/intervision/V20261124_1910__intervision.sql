create schema if not exists intervision;

-- A case that somebody wrote down. All its words are encrypted with a key of its own, also the one sentence that is offered to the circle.
create table intervision.case (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    meeting  uuid references meetings.meeting on delete set null,
    bringer  uuid not null references people.person,
    story    bytea not null,
    offer    bytea,
    version  integer not null default 1,
    made     timestamptz not null default now(),
    changed  timestamptz not null default now(),
    offered  timestamptz,                           -- the bringer looked it over and showed its question to the circle
    removed  timestamptz,
    adviser  uuid references people.person,         -- a facilitator whom the bringer asked beforehand
    advice   bytea,
    advised  timestamptz,
    check ((offered is null) = (offer is null)),
    check ((advised is null) = (advice is null))
);
create index case_circle on intervision.case (circle);
create index case_meeting on intervision.case (meeting);
create index case_bringer on intervision.case (bringer);
create index case_adviser on intervision.case (adviser);
create index case_removed on intervision.case (removed) where removed is not null;
alter table intervision.case enable row level security;
alter table intervision.case force row level security;

-- Who recognises what somebody asks. Nobody sees the count before the choosing is closed.
create table intervision.recognition (
    the_case uuid not null references intervision.case on delete cascade,
    person   uuid not null references people.person,
    circle   uuid not null references circles.circle on delete cascade,
    made     timestamptz not null default now(),
    primary key (the_case, person)
);
create index recognition_person on intervision.recognition (person);
create index recognition_circle on intervision.recognition (circle);
alter table intervision.recognition enable row level security;
alter table intervision.recognition force row level security;
create policy own on intervision.recognition using (database.opens(circle) and (database.house() or person = database.me()));

-- The choosing for a day is closed, by whom and for how many groups.
create table intervision.choosing (
    meeting   uuid primary key references meetings.meeting on delete cascade,
    circle    uuid not null references circles.circle on delete cascade,
    places    integer not null check (places between 1 and 20),
    closed    timestamptz not null default now(),
    closed_by uuid references people.person
);
create index choosing_circle on intervision.choosing (circle);
alter table intervision.choosing enable row level security;
alter table intervision.choosing force row level security;
create policy circle on intervision.choosing using (database.opens(circle));

-- How the choice came about, so that it can be checked: most recognised first, then fewest earlier turns, then the lot.
create table intervision.outcome (
    the_case uuid primary key references intervision.case on delete cascade,
    meeting  uuid not null references intervision.choosing on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    recognised integer not null,
    turns    integer not null,
    lot      integer not null,
    chosen   boolean not null
);
create index outcome_meeting on intervision.outcome (meeting);
create index outcome_circle on intervision.outcome (circle);
alter table intervision.outcome enable row level security;
alter table intervision.outcome force row level security;
create policy circle on intervision.outcome using (database.opens(circle));

-- A group at an item of the programme; "group" is a word of SQL.
create table intervision.subgroup (
    id          uuid primary key,
    circle      uuid not null references circles.circle on delete cascade,
    meeting     uuid not null references meetings.meeting on delete cascade,
    item        uuid not null,
    place       integer not null,
    the_case    uuid references intervision.case on delete set null,
    method      text not null default '',           -- the key of a script
    facilitator uuid references people.person,
    expires     timestamptz,                        -- nothing: two weeks after the day
    run         uuid references facilitation.run on delete set null,
    held        timestamptz,                        -- by law what is said here may not be destroyed yet
    held_by     uuid references people.person,
    reason      text not null default '' check (length(reason) <= 500),
    version     integer not null default 1,
    made        timestamptz not null default now(),
    made_by     uuid references people.person,
    unique (item, place) deferrable
);
create index subgroup_circle on intervision.subgroup (circle);
create index subgroup_meeting on intervision.subgroup (meeting);
create index subgroup_case on intervision.subgroup (the_case);
create index subgroup_run on intervision.subgroup (run);
create index subgroup_facilitator on intervision.subgroup (facilitator);
alter table intervision.subgroup enable row level security;
alter table intervision.subgroup force row level security;
create policy circle on intervision.subgroup using (database.opens(circle));

create table intervision.placed (
    item     uuid not null,
    person   uuid not null references people.person,
    subgroup uuid not null references intervision.subgroup on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    primary key (item, person)
);
create index placed_subgroup on intervision.placed (subgroup);
create index placed_person on intervision.placed (person);
create index placed_circle on intervision.placed (circle);
alter table intervision.placed enable row level security;
alter table intervision.placed force row level security;
create policy circle on intervision.placed using (database.opens(circle));

-- Two who should not be in one group. Only who makes the groups reads this.
create table intervision.apart (
    circle  uuid not null references circles.circle on delete cascade,
    one     uuid not null references people.person,
    other   uuid not null references people.person,
    made    timestamptz not null default now(),
    made_by uuid references people.person,
    primary key (circle, one, other),
    check (one < other)
);
create index apart_one on intervision.apart (one);
create index apart_other on intervision.apart (other);
alter table intervision.apart enable row level security;
alter table intervision.apart force row level security;
create policy circle on intervision.apart using (database.opens(circle));

create policy readers on intervision.case using (database.opens(circle) and (database.house() or offered is not null
    or bringer = database.me() or adviser = database.me()));

-- The key of a case: for the bringer, whom she asked for advice, and who agreed with the rules in the group that talks about it.
create table intervision.seal (
    the_case uuid primary key references intervision.case on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    key      bytea not null,
    expires  timestamptz,                           -- nothing: two weeks after the day for which the case was written
    held     timestamptz,                           -- by law it may not be destroyed yet
    held_by  uuid references people.person,
    reason   text not null default ''
);
comment on table intervision.seal is 'never in a backup'; -- the backup reads this
create index seal_circle on intervision.seal (circle);
alter table intervision.seal enable row level security;
alter table intervision.seal force row level security;
create policy readers on intervision.seal using (database.opens(circle) and (database.house()
    or exists (select 1 from intervision.case c where c.id = seal.the_case and (c.bringer = database.me() or c.adviser = database.me()))
    or exists (select 1 from intervision.subgroup g join facilitation.presence p on p.run = g.run
               where g.the_case = seal.the_case and p.who = database.me() and p.agreed is not null)));

-- What a group agreed with each other. It remains when the rest is destroyed.
create table intervision.agreement (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    run      uuid not null references facilitation.run on delete cascade,
    text     text not null check (length(text) between 1 and 500),
    made     timestamptz not null default now(),
    made_by  uuid not null,                         -- the person, or the presence of a guest
    removed  timestamptz
);
create index agreement_circle on intervision.agreement (circle);
create index agreement_run on intervision.agreement (run);
create index agreement_removed on intervision.agreement (removed) where removed is not null;
alter table intervision.agreement enable row level security;
alter table intervision.agreement force row level security;
create policy the_group on intervision.agreement using (database.opens(circle) and (database.house()
    or exists (select 1 from facilitation.presence p where p.run = agreement.run and p.who = database.me())));

-- What the bringer will do, and when. Hers alone.
create table intervision.next_step (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    run      uuid references facilitation.run on delete set null,
    person   uuid not null references people.person,
    text     text not null check (length(text) between 1 and 1000),
    due      date not null,
    made     timestamptz not null default now(),
    answer   text check (answer in ('done', 'not_yet', 'dropped')),
    note     text not null default '' check (length(note) <= 1000),
    answered timestamptz,
    removed  timestamptz
);
create index next_step_circle on intervision.next_step (circle);
create index next_step_run on intervision.next_step (run);
create index next_step_person on intervision.next_step (person, due);
alter table intervision.next_step enable row level security;
alter table intervision.next_step force row level security;
create policy own on intervision.next_step using (database.opens(circle) and (database.house() or person = database.me()));

-- What a bringer lets go, piece by piece: a lesson without names, or that she looks for somebody. Everybody in the circle reads it.
create table intervision.release (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    meeting  uuid references meetings.meeting on delete set null,
    run      uuid references facilitation.run on delete set null,
    kind     text not null check (kind in ('lesson', 'contact')),
    text     text not null check (length(text) between 1 and 1000),
    consent  text not null,                         -- the sentence with which she agreed
    made     timestamptz not null default now(),
    made_by  uuid references people.person,         -- shown of a request for contact only
    removed  timestamptz
);
create index release_circle on intervision.release (circle, made);
create index release_meeting on intervision.release (meeting);
create index release_run on intervision.release (run);
create index release_maker on intervision.release (made_by);
create index release_removed on intervision.release (removed) where removed is not null;
alter table intervision.release enable row level security;
alter table intervision.release force row level security;
create policy circle on intervision.release using (database.opens(circle));
