-- A municipality offers to receive a meeting; the coordinator says yes or kindly no.
create table meetings.host_offer (
    id           uuid primary key,
    circle       uuid not null references circles.circle on delete cascade,
    organisation uuid not null references people.organisation,
    person       uuid references people.person,           -- who offered; nobody: no longer known
    meeting      uuid references meetings.meeting on delete set null,   -- the one wished for; nothing: whichever
    note         text not null default '' check (length(note) <= 1000),
    days         date[] not null default '{}',            -- possible days
    made         timestamptz not null,
    state        text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    decided      timestamptz,
    decided_by   uuid references people.person,
    answer       text not null default '' check (length(answer) <= 1000),
    given        uuid references meetings.meeting on delete set null,   -- the meeting it receives
    check ((state = 'open') = (decided is null))
);
create index host_offer_circle on meetings.host_offer (circle);
create index host_offer_person on meetings.host_offer (person);
create index host_offer_meeting on meetings.host_offer (meeting);
create index host_offer_given on meetings.host_offer (given);
create unique index host_offer_once on meetings.host_offer (circle, organisation, coalesce(meeting, circle)) where state = 'open';
alter table meetings.host_offer enable row level security;
alter table meetings.host_offer force row level security;
create policy circle on meetings.host_offer using (database.opens(circle));

-- Whom one asks about the day: of the people of the host, those whose names are shown.
create table meetings.host_contact (
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    circle  uuid not null references circles.circle on delete cascade,
    made    timestamptz not null,
    made_by uuid references people.person,
    primary key (meeting, person)
);
create index host_contact_person on meetings.host_contact (person);
create index host_contact_circle on meetings.host_contact (circle);
alter table meetings.host_contact enable row level security;
alter table meetings.host_contact force row level security;
create policy circle on meetings.host_contact using (database.opens(circle));

-- Who writes the report of the day.
create table meetings.reporter (
    meeting uuid primary key references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    circle  uuid not null references circles.circle on delete cascade,
    made    timestamptz not null,
    made_by uuid references people.person
);
create index reporter_person on meetings.reporter (person);
create index reporter_circle on meetings.reporter (circle);
alter table meetings.reporter enable row level security;
alter table meetings.reporter force row level security;
create policy circle on meetings.reporter using (database.opens(circle));
create index meeting_merged on meetings.meeting (merged_into) where merged_into is not null;
