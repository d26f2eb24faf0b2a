-- One way of dividing the people of a day into groups. The lot it was drawn by is kept, so that it can be drawn again.
create table meetings.division (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.meeting on delete cascade,
    title   text not null check (length(title) between 1 and 120),
    size    integer not null check (size between 2 and 30),
    people  text not null check (people in ('here', 'coming')),
    colleagues text not null check (colleagues in ('spread', 'together', 'any')),
    topics  text not null default '' check (length(topics) <= 2000),      -- one a line: a group for each
    lot     bigint not null,
    drawn   timestamptz,                                                  -- nothing: people tell what they would like
    made    timestamptz not null,
    made_by uuid references people.person,
    removed timestamptz,
    removed_by uuid references people.person
);
create index division_meeting on meetings.division (meeting) where removed is null;
create index division_circle on meetings.division (circle);
create index division_made_by on meetings.division (made_by);
alter table meetings.division enable row level security;
alter table meetings.division force row level security;
create policy circle on meetings.division using (database.opens(circle));

-- Up to three topics that somebody would like, best first.
create table meetings.division_wish (
    division uuid not null references meetings.division on delete cascade,
    person   uuid not null references people.person,
    rank     integer not null check (rank between 1 and 3),
    number   integer not null,
    circle   uuid not null references circles.circle on delete cascade,
    primary key (division, person, rank),
    unique (division, person, number)
);
create index division_wish_person on meetings.division_wish (person);
create index division_wish_circle on meetings.division_wish (circle);
alter table meetings.division_wish enable row level security;
alter table meetings.division_wish force row level security;
create policy circle on meetings.division_wish using (database.opens(circle));

create table meetings.division_member (
    division uuid not null references meetings.division on delete cascade,
    member   uuid not null,                                               -- the person, or the row of attendance of a guest
    person   uuid references people.person,
    name     text not null default '' check (length(name) <= 120),        -- of a guest or a stand-in
    organisation text not null default '' check (length(organisation) <= 120),
    number   integer not null,
    circle   uuid not null references circles.circle on delete cascade,
    primary key (division, member)
);
create index division_member_person on meetings.division_member (person);
create index division_member_circle on meetings.division_member (circle);
alter table meetings.division_member enable row level security;
alter table meetings.division_member force row level security;
create policy circle on meetings.division_member using (database.opens(circle));

-- Who is put together and who never is: a list for organisers, and for nobody else.
create table meetings.company (
    circle   uuid not null references circles.circle on delete cascade,
    one      uuid not null references people.person,
    other    uuid not null references people.person,
    together boolean not null,
    made     timestamptz not null,
    made_by  uuid references people.person,
    primary key (circle, one, other),
    check (one < other)
);
create index company_one on meetings.company (one);
create index company_other on meetings.company (other);
create index company_made_by on meetings.company (made_by);
alter table meetings.company enable row level security;
alter table meetings.company force row level security;
create policy circle on meetings.company using (database.opens(circle));
