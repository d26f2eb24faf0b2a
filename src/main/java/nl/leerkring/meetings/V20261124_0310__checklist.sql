-- What is there to do for one meeting, from twelve weeks before to three weeks after. Due dates follow from the day of the meeting.
create table meetings.checklist (
    meeting uuid primary key references meetings.meeting on delete cascade,
    circle  uuid not null references circles.circle on delete cascade,
    made    timestamptz not null                     -- the standard lines were laid out; they do not come back when taken away
);
create index checklist_circle on meetings.checklist (circle);
alter table meetings.checklist enable row level security;
alter table meetings.checklist force row level security;
create policy circle on meetings.checklist using (database.opens(circle));

create table meetings.checklist_line (
    id       uuid primary key,
    circle   uuid not null references circles.circle on delete cascade,
    meeting  uuid not null references meetings.meeting on delete cascade,
    what     text not null check (length(what) between 1 and 200),
    note     text not null default '' check (length(note) <= 1000),
    days     integer not null check (days between -400 and 400),    -- after the day of the meeting; before it: negative
    side     text not null check (side in ('host', 'coordinator')), -- whose it is when nobody in particular has it
    owner    uuid references people.person,
    done     timestamptz,
    done_by  uuid references people.person,
    removed  timestamptz,                            -- can be put back for a month
    made     timestamptz not null,
    made_by  uuid references people.person,
    version  integer not null default 1
);
create index checklist_line_meeting on meetings.checklist_line (meeting, days);
create index checklist_line_owner on meetings.checklist_line (owner);
create index checklist_line_circle on meetings.checklist_line (circle);
create index checklist_line_removed on meetings.checklist_line (removed) where removed is not null;
alter table meetings.checklist_line enable row level security;
alter table meetings.checklist_line force row level security;
create policy circle on meetings.checklist_line using (database.opens(circle));

-- Who was reminded in which week: one mail in a week is enough.
create table meetings.checklist_mail (
    circle uuid not null references circles.circle on delete cascade,
    person uuid not null references people.person,
    week   date not null,                            -- its Monday
    sent   timestamptz not null,
    primary key (circle, person, week)
);
create index checklist_mail_person on meetings.checklist_mail (person);
alter table meetings.checklist_mail enable row level security;
alter table meetings.checklist_mail force row level security;
create policy circle on meetings.checklist_mail using (database.opens(circle));
