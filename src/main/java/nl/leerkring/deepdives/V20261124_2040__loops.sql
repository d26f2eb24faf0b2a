create schema deepdives;

-- A causal loop map is drawn in a run: what people think plays a part, and what influences what.
create table deepdives.variable (
    id         uuid primary key,
    run        uuid not null references facilitation.run on delete cascade,
    circle     uuid not null references circles.circle on delete cascade,
    name       text not null check (length(name) between 1 and 80),
    source     uuid,                                -- the note it came from; null: added on the map
    within     uuid references deepdives.variable on delete cascade, -- merged with that one; its arrows count for that one
    x          real not null check (x between 0 and 1000), -- in thousandths of the width and the height
    y          real not null check (y between 0 and 1000),
    was_x      real,                                -- before all were put in order
    was_y      real,
    made       timestamptz not null default clock_timestamp(),
    presence   uuid not null,                       -- of who brought it
    person     uuid references people.person,       -- null: a guest
    removed    timestamptz,
    unique (run, source)
);
create index variable_circle on deepdives.variable (circle);
create index variable_within on deepdives.variable (within);
create index variable_person on deepdives.variable (person);
create index variable_removed on deepdives.variable (removed) where removed is not null;
alter table deepdives.variable enable row level security;
alter table deepdives.variable force row level security;
create policy circle on deepdives.variable using (database.opens(circle));

create table deepdives.arrow (
    id       uuid primary key,
    run      uuid not null references facilitation.run on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    cause    uuid not null references deepdives.variable on delete cascade,
    effect   uuid not null references deepdives.variable on delete cascade,
    sign     smallint not null check (sign in (-1, 1)),
    delayed  boolean not null,
    evidence text not null default '' check (length(evidence) <= 1000),
    version  integer not null default 1,
    made     timestamptz not null default clock_timestamp(),
    presence uuid not null,
    person   uuid references people.person,
    removed  timestamptz,
    check (cause <> effect)
);
create unique index arrow_there on deepdives.arrow (cause, effect) where removed is null;
create index arrow_effect on deepdives.arrow (effect);
create index arrow_run on deepdives.arrow (run);
create index arrow_circle on deepdives.arrow (circle);
create index arrow_person on deepdives.arrow (person);
create index arrow_removed on deepdives.arrow (removed) where removed is not null;
alter table deepdives.arrow enable row level security;
alter table deepdives.arrow force row level security;
create policy circle on deepdives.arrow using (database.opens(circle));

-- Somebody sees an arrow otherwise, and why.
create table deepdives.doubt (
    arrow    uuid not null references deepdives.arrow on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    presence uuid not null,
    person   uuid references people.person,
    reason   text not null check (length(reason) between 1 and 500),
    made     timestamptz not null default now(),
    primary key (arrow, presence)
);
create index doubt_circle on deepdives.doubt (circle);
create index doubt_person on deepdives.doubt (person);
alter table deepdives.doubt enable row level security;
alter table deepdives.doubt force row level security;
create policy circle on deepdives.doubt using (database.opens(circle));

-- What people call a loop: it belongs to these arrows, and is there again when they are.
create table deepdives.loop_name (
    run      uuid not null references facilitation.run on delete cascade,
    arrows   uuid[] not null,                       -- in order of id
    circle   uuid not null references circles.circle on delete cascade,
    name     text not null check (length(name) between 1 and 80),
    presence uuid not null,
    person   uuid references people.person,
    made     timestamptz not null default now(),
    primary key (run, arrows)
);
create index loop_name_circle on deepdives.loop_name (circle);
create index loop_name_person on deepdives.loop_name (person);
alter table deepdives.loop_name enable row level security;
alter table deepdives.loop_name force row level security;
create policy circle on deepdives.loop_name using (database.opens(circle));

-- Where somebody would intervene: a dot on a variable or on an arrow.
create table deepdives.dot (
    target   uuid not null,
    presence uuid not null,
    run      uuid not null references facilitation.run on delete cascade,
    circle   uuid not null references circles.circle on delete cascade,
    person   uuid references people.person,
    primary key (target, presence)
);
create index dot_run on deepdives.dot (run);
create index dot_circle on deepdives.dot (circle);
create index dot_person on deepdives.dot (person);
alter table deepdives.dot enable row level security;
alter table deepdives.dot force row level security;
create policy circle on deepdives.dot using (database.opens(circle));
