-- What an organiser does when it goes otherwise: stands ready with the item, for who organises the day.
alter table meetings.programme_item add column plan_b text not null default '' check (length(plan_b) <= 2000);

-- What was done with a day while it ran. The programme stays as it was planned; the hours follow from both, in order of id.
create table meetings.running (
    id        uuid primary key,
    circle    uuid not null references circles.circle on delete cascade,
    meeting   uuid not null references meetings.meeting on delete cascade,
    item      uuid not null references meetings.programme_item on delete cascade,
    act       text not null check (act in ('longer', 'later', 'swap', 'drop', 'plan_b')),
    minutes   integer not null default 0,
    other     uuid references meetings.programme_item on delete cascade,    -- what it changed places with
    made      timestamptz not null,
    made_by   uuid references people.person,
    undone    timestamptz,
    undone_by uuid references people.person,
    check ((act in ('longer', 'later')) = (minutes <> 0)),
    check ((act = 'swap') = (other is not null))
);
create index running_item on meetings.running (item) where undone is null;
create index running_meeting on meetings.running (meeting);
create index running_other on meetings.running (other);
create index running_circle on meetings.running (circle);
create index running_made_by on meetings.running (made_by);
alter table meetings.running enable row level security;
alter table meetings.running force row level security;
create policy circle on meetings.running using (database.opens(circle));
