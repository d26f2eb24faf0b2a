-- What somebody said about coming. One row per person and meeting; no row: not answered yet.
create table meetings.rsvp (
    id         uuid primary key,
    circle     uuid not null references circles.circle on delete cascade,
    meeting    uuid not null references meetings.meeting on delete cascade,
    person     uuid not null references people.person,
    choice     text not null check (choice in ('come', 'online', 'colleague', 'decline')),
    place      text not null check (place in ('seated', 'waiting', 'none')),
    turn       bigint,                               -- the order of asking for a chair; given out while the meeting is locked
    colleague  text not null default '' check (length(colleague) <= 120),
    colleague_email text not null default '' check (length(colleague_email) <= 254),
    colleague_token bytea unique,                    -- SHA-256 of the token in the colleague's link
    answered   timestamptz not null,
    answered_by uuid references people.person,       -- nobody: the colleague himself, by his link
    version    integer not null default 1,
    unique (meeting, person),
    check ((choice = 'colleague') = (colleague <> '')),
    check ((place = 'none') = (turn is null)),
    check (choice in ('come', 'colleague') or place = 'none')
);
create index rsvp_line on meetings.rsvp (meeting, place, turn);
create index rsvp_person on meetings.rsvp (person);
create index rsvp_circle on meetings.rsvp (circle);
alter table meetings.rsvp enable row level security;
alter table meetings.rsvp force row level security;
create policy circle on meetings.rsvp using (database.opens(circle));

-- What who comes eats and needs. A table of its own, so that no list brings it along by accident; gone a day after the meeting.
create table meetings.rsvp_needs (
    rsvp   uuid primary key references meetings.rsvp on delete cascade,
    circle uuid not null references circles.circle on delete cascade,
    diet   text not null default '' check (length(diet) <= 300),
    access text not null default '' check (length(access) <= 300)
);
create index rsvp_needs_circle on meetings.rsvp_needs (circle);
alter table meetings.rsvp_needs enable row level security;
alter table meetings.rsvp_needs force row level security;
create policy circle on meetings.rsvp_needs using (database.opens(circle));

-- The personal link in a mail with which one answers without signing in. It works until the meeting has ended.
create table meetings.rsvp_link (
    token   bytea primary key,                       -- SHA-256
    circle  uuid not null references circles.circle on delete cascade,
    meeting uuid not null references meetings.meeting on delete cascade,
    person  uuid not null references people.person,
    made    timestamptz not null default now()
);
create index rsvp_link_meeting on meetings.rsvp_link (meeting);
create index rsvp_link_person on meetings.rsvp_link (person);
create index rsvp_link_circle on meetings.rsvp_link (circle);
alter table meetings.rsvp_link enable row level security;
alter table meetings.rsvp_link force row level security;
create policy circle on meetings.rsvp_link using (database.opens(circle));

-- Who was reminded of answering, for which date of the meeting, and on which occasion: never twice on the same.
create table meetings.rsvp_reminder (
    meeting  uuid not null references meetings.meeting on delete cascade,
    person   uuid not null references people.person,
    day      date not null,
    occasion text not null check (occasion in ('21', '7', 'hand')),
    circle   uuid not null references circles.circle on delete cascade,
    made     timestamptz not null,
    made_by  uuid references people.person,
    primary key (meeting, person, day, occasion)
);
create index rsvp_reminder_circle on meetings.rsvp_reminder (circle);
create index rsvp_reminder_person on meetings.rsvp_reminder (person);
alter table meetings.rsvp_reminder enable row level security;
alter table meetings.rsvp_reminder force row level security;
create policy circle on meetings.rsvp_reminder using (database.opens(circle));
