create schema if not exists people;

-- Where people work. The next migration brings the municipalities; others are added by hand.
create table people.organisation (
    id          uuid primary key,
    code        text unique,                       -- CBS code of a municipality, such as GM0344
    name        text not null check (length(name) between 1 and 120),
    kind        text not null check (kind in ('municipality', 'other')),
    province    text,
    inhabitants integer,
    latitude    double precision,
    longitude   double precision,
    domains     citext[] not null default '{}'      -- mail domains that suggest this organisation
);
create index organisation_name on people.organisation (lower(name));
create index organisation_domains on people.organisation using gin (domains);

create table people.person (
    id           uuid primary key,
    email        citext not null unique check (length(email::text) <= 254),
    name         text not null check (length(name) <= 120),
    job          text not null default '' check (length(job) <= 120),
    organisation uuid references people.organisation,
    language     text not null default 'nl' check (language in ('nl', 'en')),
    seeks        text not null default '' check (length(seeks) <= 500),
    offers       text not null default '' check (length(offers) <= 500),
    learning_question text not null default '' check (length(learning_question) <= 500),
    about        text not null default '' check (length(about) <= 2000),
    phone        text not null default '' check (length(phone) <= 40),
    made         timestamptz not null default now(),
    gone         timestamptz                        -- when the person asked to be forgotten: then only the id is left
);
create index person_organisation on people.person (organisation);

-- What the organisers of a day need to know, and nobody else. Own table, so that a join never brings it along by accident.
create table people.needs (
    person uuid primary key references people.person,
    diet   text not null default '' check (length(diet) <= 300),
    access text not null default '' check (length(access) <= 300)
);
alter table people.needs enable row level security;
alter table people.needs force row level security;
create policy own on people.needs using (person = database.me() or database.house());
