-- What a day is made of, in its order. Items with the same place run side by side; when an item begins follows from all before it.
create table meetings.programme_item (
    id          uuid primary key,
    circle      uuid not null references circles.circle on delete cascade,
    meeting     uuid not null references meetings.meeting on delete cascade,
    place       integer not null,
    pillar      text not null check (pillar in ('actualiteiten', 'intervisie', 'verdieping', 'projectbezoek', 'opening', 'pauze', 'oogst', 'overig')),
    title       text not null check (length(title) between 1 and 150),
    minutes     integer not null check (minutes between 1 and 720),
    lead_person uuid references people.person,
    lead_name   text not null default '' check (length(lead_name) <= 120),
    room        text not null default '' check (length(room) <= 150),
    description text not null default '' check (length(description) <= 2000),
    materials   text not null default '' check (length(materials) <= 1000),
    notes       text not null default '' check (length(notes) <= 2000),        -- for who organises the day, and nobody else
    host        boolean not null default false,                                -- the host prepares it and may change it
    made        timestamptz not null,
    made_by     uuid references people.person,
    changed     timestamptz not null,
    changed_by  uuid references people.person,
    removed     timestamptz,                                                   -- can be put back for a month
    removed_by  uuid references people.person,
    beside      uuid,                                                          -- what it ran beside when it was taken out
    version     integer not null default 1,                                    -- counts changes of the words, not of the place
    check (lead_person is null or lead_name = '')
);
create index programme_item_meeting on meetings.programme_item (meeting, place) where removed is null;
create index programme_item_circle on meetings.programme_item (circle);
create index programme_item_lead on meetings.programme_item (lead_person);
create index programme_item_removed on meetings.programme_item (removed) where removed is not null;
alter table meetings.programme_item enable row level security;
alter table meetings.programme_item force row level security;
create policy circle on meetings.programme_item using (database.opens(circle));
