-- Finding a day that suits: one poll per meeting. Made with its first date; people are asked only when the coordinator says so.
create table meetings.date_poll (
    meeting   uuid primary key references meetings.meeting on delete cascade,
    circle    uuid not null references circles.circle on delete cascade,
    made      timestamptz not null,
    made_by   uuid references people.person,
    due       date,                                  -- please answer before; a wish, not a door that shuts
    asked     timestamptz,                           -- nothing: still being made
    asked_by  uuid references people.person,
    closed    timestamptz,
    closed_by uuid references people.person,
    check ((asked is null) or (due is not null))
);
create index date_poll_circle on meetings.date_poll (circle);
alter table meetings.date_poll enable row level security;
alter table meetings.date_poll force row level security;
create policy circle on meetings.date_poll using (database.opens(circle));

-- A day that is proposed. What is taken away keeps its votes, so that it can come back with them.
create table meetings.date_option (
    id      uuid primary key,
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.date_poll on delete cascade,
    starts  timestamptz not null,
    ends    timestamptz not null,
    removed timestamptz,
    chosen  timestamptz,                             -- it became the day of the meeting
    unique (meeting, starts, ends),
    check (ends > starts)
);
create index date_option_circle on meetings.date_option (circle);
alter table meetings.date_option enable row level security;
alter table meetings.date_option force row level security;
create policy circle on meetings.date_option using (database.opens(circle));

create table meetings.date_vote (
    option   uuid not null references meetings.date_option on delete cascade,
    person   uuid not null references people.person,
    circle   uuid not null references circles.circle on delete cascade,
    vote     text not null check (vote in ('yes', 'maybe', 'no')),
    answered timestamptz not null,
    primary key (option, person)
);
create index date_vote_person on meetings.date_vote (person);
create index date_vote_circle on meetings.date_vote (circle);
alter table meetings.date_vote enable row level security;
alter table meetings.date_vote force row level security;
create policy circle on meetings.date_vote using (database.opens(circle));

-- The personal link in a mail with which one answers without signing in. It goes with the seat.
create table meetings.date_link (
    token   bytea primary key,                       -- SHA-256
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.date_poll on delete cascade,
    person  uuid not null references people.person,
    made    timestamptz not null
);
create index date_link_meeting on meetings.date_link (meeting);
create index date_link_person on meetings.date_link (person);
create index date_link_circle on meetings.date_link (circle);
alter table meetings.date_link enable row level security;
alter table meetings.date_link force row level security;
create policy circle on meetings.date_link using (database.opens(circle));

-- Who got which mail about it; never twice for the same reason before the same date.
create table meetings.date_mail (
    meeting  uuid not null references meetings.date_poll on delete cascade,
    person   uuid not null references people.person,
    due      date not null,
    occasion text not null check (occasion in ('asked', 'before', 'hand')),
    circle   uuid not null references circles.circle on delete cascade,
    sent     timestamptz not null,
    sent_by  uuid references people.person,
    primary key (meeting, person, due, occasion)
);
create index date_mail_person on meetings.date_mail (person);
create index date_mail_circle on meetings.date_mail (circle);
alter table meetings.date_mail enable row level security;
alter table meetings.date_mail force row level security;
create policy circle on meetings.date_mail using (database.opens(circle));
