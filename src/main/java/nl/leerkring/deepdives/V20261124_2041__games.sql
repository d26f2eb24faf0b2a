-- A role play that a circle brought in; the ones that come with the program are files.
create table deepdives.kit (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    document jsonb not null,
    made     timestamptz not null default now(),
    made_by  uuid references people.person,
    removed  timestamptz
);
create index kit_circle on deepdives.kit (circle) where removed is null;
create index kit_made_by on deepdives.kit (made_by);
create index kit_removed on deepdives.kit (removed) where removed is not null;
alter table deepdives.kit enable row level security;
alter table deepdives.kit force row level security;
create policy circle on deepdives.kit using (database.opens(circle));

-- A run in which a game is played, with the game as it was then.
create table deepdives.game (
    run    uuid primary key references facilitation.run on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    kit    jsonb not null
);
create index game_circle on deepdives.game (circle);
alter table deepdives.game enable row level security;
alter table deepdives.game force row level security;
create policy circle on deepdives.game using (database.opens(circle));

-- Who plays which role.
create table deepdives.part (
    run      uuid not null references deepdives.game on delete cascade,
    presence uuid not null,
    circle   uuid not null references circles.circle on delete cascade,
    role     integer not null,                     -- in the order of the game, from 0
    person   uuid references people.person,        -- null: a guest
    made     timestamptz not null default now(),
    primary key (run, presence)
);
create index part_circle on deepdives.part (circle);
create index part_person on deepdives.part (person);
alter table deepdives.part enable row level security;
alter table deepdives.part force row level security;
create policy circle on deepdives.part using (database.opens(circle));

-- News that was sent into a game.
create table deepdives.inject (
    run      uuid not null references deepdives.game on delete cascade,
    n        integer not null,
    circle   uuid not null references circles.circle on delete cascade,
    sent     timestamptz not null default clock_timestamp(),
    presence uuid not null,
    primary key (run, n)
);
create index inject_circle on deepdives.inject (circle);
alter table deepdives.inject enable row level security;
alter table deepdives.inject force row level security;
create policy circle on deepdives.inject using (database.opens(circle));

-- What the table makes: each time it was saved, so that one can see what changed.
create table deepdives.product (
    run      uuid not null references deepdives.game on delete cascade,
    version  integer not null,
    circle   uuid not null references circles.circle on delete cascade,
    text     text not null check (length(text) <= 10000),
    presence uuid not null,
    person   uuid references people.person,
    made     timestamptz not null default clock_timestamp(),
    primary key (run, version)
);
create index product_circle on deepdives.product (circle);
create index product_person on deepdives.product (person);
alter table deepdives.product enable row level security;
alter table deepdives.product force row level security;
create policy circle on deepdives.product using (database.opens(circle));
