create schema if not exists visits;

-- A visit to a project, that hangs on one item of the programme. The row is there once somebody told or recorded something.
create table visits.visit (
    item       uuid primary key,                               -- of the programme; meetings says whether it is still in it
    circle     uuid not null references circles.circle on delete cascade,
    meeting    uuid not null references meetings.meeting on delete cascade,
    project    text not null default '' check (length(project) <= 150),
    what       text not null default '' check (length(what) <= 2000),
    why        text not null default '' check (length(why) <= 2000),
    stage      text not null default '' check (length(stage) <= 300),
    hard       text not null default '' check (length(hard) <= 2000),
    questions  text not null default '' check (length(questions) <= 2000),   -- to take along, one in each line
    version    int not null default 0,                         -- counts the changes of its words; 0: not described yet
    changed    timestamptz,
    changed_by uuid references people.person
);
create index visit_circle on visits.visit (circle);
create index visit_meeting on visits.visit (meeting);
create index visit_changed_by on visits.visit (changed_by);
alter table visits.visit enable row level security;
alter table visits.visit force row level security;
create policy circle on visits.visit using (database.opens(circle));

-- Where one stops on the way, in order.
create table visits.stop (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    item       uuid not null references visits.visit on delete cascade,
    place      int not null,
    title      text not null check (length(title) between 1 and 150),
    spot       text not null default '' check (length(spot) <= 200),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    minutes    int check (minutes between 1 and 240),
    look       text not null default '' check (length(look) <= 1000),
    removed    timestamptz,
    removed_by uuid references people.person,
    check ((latitude is null) = (longitude is null))
);
create index stop_circle on visits.stop (circle);
create index stop_item on visits.stop (item, place);
create index stop_removed_by on visits.stop (removed_by);
alter table visits.stop enable row level security;
alter table visits.stop force row level security;
create policy circle on visits.stop using (database.opens(circle));

-- Somebody of the project whom one meets there, who said that this may be told.
create table visits.local_person (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    item       uuid not null references visits.visit on delete cascade,
    name       text not null check (length(name) between 1 and 120),
    function   text not null default '' check (length(function) <= 150),
    made       timestamptz not null,
    made_by    uuid references people.person,                  -- who asked her
    removed    timestamptz
);
create index local_person_circle on visits.local_person (circle);
create index local_person_item on visits.local_person (item);
create index local_person_made_by on visits.local_person (made_by);
alter table visits.local_person enable row level security;
alter table visits.local_person force row level security;
create policy circle on visits.local_person using (database.opens(circle));

-- In which group somebody walks who said yes, or the colleague she sends.
create table visits.walker (
    item   uuid not null references visits.visit on delete cascade,
    person uuid not null references people.person,
    circle uuid not null references circles.circle on delete cascade,
    party  int not null check (party between 1 and 12),
    primary key (item, person)
);
create index walker_person on visits.walker (person);
create index walker_circle on visits.walker (circle);
alter table visits.walker enable row level security;
alter table visits.walker force row level security;
create policy circle on visits.walker using (database.opens(circle));

-- What somebody sees, asks or takes home; the id is made on the device, so that it is there once however often it is sent.
create table visits.observation (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    item    uuid not null references visits.visit on delete cascade,
    stop    uuid references visits.stop on delete set null,    -- nothing: on the way
    person  uuid references people.person,
    kind    text not null check (kind in ('see', 'ask', 'take')),
    text    text not null check (length(text) between 1 and 500),
    made    timestamptz not null,
    changed timestamptz,
    removed timestamptz
);
create index observation_circle on visits.observation (circle);
create index observation_item on visits.observation (item, made);
create index observation_stop on visits.observation (stop);
create index observation_person on visits.observation (person);
alter table visits.observation enable row level security;
alter table visits.observation force row level security;
create policy circle on visits.observation using (database.opens(circle));

-- A photo; the bytes are in the library. The place is there only when the maker said so.
create table visits.photo (
    id         uuid primary key,                               -- made on the device
    circle     uuid not null references circles.circle on delete cascade,
    item       uuid not null references visits.visit on delete cascade,
    stop       uuid references visits.stop on delete set null,
    person     uuid references people.person,
    attachment uuid not null,                                  -- in the library
    caption    text not null default '' check (length(caption) <= 200),
    people     text not null check (people in ('nobody', 'agreed', 'not_asked')),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    made       timestamptz not null,
    removed    timestamptz,
    removed_by uuid references people.person
);
create index photo_circle on visits.photo (circle);
create index photo_item on visits.photo (item, made);
create index photo_stop on visits.photo (stop);
create index photo_person on visits.photo (person);
create index photo_removed_by on visits.photo (removed_by);
alter table visits.photo enable row level security;
alter table visits.photo force row level security;
create policy circle on visits.photo using (database.opens(circle));

-- What a circle scores places on. Without rows here: the themes that the program begins with.
create table visits.theme (
    circle  uuid not null references circles.circle on delete cascade,
    code    text not null check (length(code) between 1 and 40),
    place   int not null,
    name    text not null check (length(name) between 1 and 60),
    name_en text not null check (length(name_en) between 1 and 60),
    removed timestamptz,                                       -- scores that were given keep its name
    primary key (circle, code)
);
alter table visits.theme enable row level security;
alter table visits.theme force row level security;
create policy circle on visits.theme using (database.opens(circle));

-- How somebody scores the place on one theme, as she expects it beforehand and as she found it.
create table visits.score (
    item   uuid not null references visits.visit on delete cascade,
    person uuid not null references people.person,
    moment text not null check (moment in ('before', 'after')),
    theme  text not null check (length(theme) between 1 and 40),
    circle uuid not null references circles.circle on delete cascade,
    score  int not null check (score between 1 and 10),
    good   text not null default '' check (length(good) <= 300),
    better text not null default '' check (length(better) <= 300),
    made   timestamptz not null,
    primary key (item, person, moment, theme)
);
create index score_person on visits.score (person);
create index score_circle on visits.score (circle);
alter table visits.score enable row level security;
alter table visits.score force row level security;
create policy circle on visits.score using (database.opens(circle));
