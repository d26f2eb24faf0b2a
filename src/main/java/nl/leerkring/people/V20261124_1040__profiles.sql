-- What people tell about themselves, and what of it others see.
alter table people.person
    add version     integer not null default 1,
    add tags        text[] not null default '{}' check (cardinality(tags) <= 12),
    add shows_email boolean not null default true,
    add shows_phone boolean not null default true,
    add matched     boolean not null default true,   -- may be suggested to others who seek what this person offers
    add photo       integer;                         -- counts up with each new one, so that its address is never stale

-- Re-drawn by us from what was uploaded, in two sizes, as JPEG.
create table people.photo (
    person uuid primary key references people.person,
    small  bytea not null,
    large  bytea not null
);
